package org.allmende.market.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** The team's lists as files. */
@Path("deliveries/{id}")
@RequestScoped
public class DeliveryResource {

    private static final String PDF = "application/pdf";

    @Inject Deliveries deliveries;
    @Inject DeliveryPapers papers;
    @PathParam("id") long id;

    @GET
    @Path("packing-list.pdf")
    public Response packingPdf() {
        return file(papers.packingPdf(day()), PDF, "packing-list-" + day().date() + ".pdf");
    }

    @GET
    @Path("packing-list.csv")
    public Response packingCsv() {
        return file(papers.packingCsv(day()), "text/csv;charset=UTF-8", "packing-list-" + day().date() + ".csv");
    }

    @GET
    @Path("pickup-list.pdf")
    public Response pickupPdf(@QueryParam("point") Long pointId) {
        return file(papers.pickupPdf(day(), pointId), PDF, "pickup-list-" + day().date() + ".pdf");
    }

    @GET
    @Path("harvest-orders.pdf")
    public Response ordersPdf() {
        return file(papers.ordersPdf(day()), PDF, "harvest-orders-" + day().date() + ".pdf");
    }

    private DeliveryRow day() {
        return deliveries.of(id).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    private static Response file(byte[] content, String type, String name) {
        return Response.ok(content, type).header("Content-Disposition", "attachment; filename=\"" + name + "\"").header("Cache-Control", "no-store").build();
    }
}
