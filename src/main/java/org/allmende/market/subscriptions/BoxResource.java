package org.allmende.market.subscriptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Map;

/** Changes of one's own box. */
@Path("boxes/{id}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BoxResource {

    @Inject AddExtras addExtras;
    @Inject SkipBox skipBox;

    /** @param versionId the version that the buyer saw; if it is no longer the current one nothing is ordered; null for any */
    public record Wish(@NotNull Long productId, @NotNull BigDecimal quantity, Long versionId) {}

    @POST
    @Path("extras")
    public Response extra(@PathParam("id") long boxId, @NotNull @Valid Wish wish) {
        return Response.status(Response.Status.CREATED).entity(addExtras.add(boxId, Map.of(wish.productId(), new AddExtras.Wish(wish.quantity(), wish.versionId())))).build();
    }

    @POST
    @Path("skips")
    public Response skip(@PathParam("id") long boxId) {
        skipBox.skip(boxId);
        return Response.status(Response.Status.CREATED).entity(Map.of("boxId", boxId)).build();
    }
}
