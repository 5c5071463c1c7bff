package org.allmende.market.stock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;

/** A producer's harvests, for phones that send later and for own farm software. */
@Path("producers/{producerId}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HarvestResource {

    @Inject EnterHarvest enterHarvest;
    @Inject CorrectHarvest correctHarvest;
    @Inject HarvestSheet sheet;

    /** What came in. */
    public record Harvest(long deliveryDayId, List<@NotNull HarvestLine> lines) {}

    /** What there really is. */
    public record Correction(long deliveryDayId, long productId, BigDecimal total, String reason) {}

    @GET
    @Path("harvests")
    public List<HarvestRow> harvests(@PathParam("producerId") long producerId, @QueryParam("deliveryDay") long deliveryDayId) {
        return sheet.of(producerId, deliveryDayId);
    }

    @POST
    @Path("harvests")
    public List<HarvestTotal> enter(@PathParam("producerId") long producerId, @NotNull @Valid Harvest harvest) {
        return enterHarvest.enter(producerId, harvest.deliveryDayId(), harvest.lines());
    }

    @POST
    @Path("corrections")
    public HarvestTotal correct(@PathParam("producerId") long producerId, @NotNull Correction correction) {
        return correctHarvest.correct(producerId, correction.deliveryDayId(), correction.productId(), correction.total(), correction.reason());
    }
}
