package org.allmende.market.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Boxes that were handed out. */
@Path("check-ins")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CheckInResource {

    @Inject CheckInBox checkInBox;

    public record Fetched(@NotNull Long boxId) {}

    @POST
    public Response checkIn(@NotNull @Valid Fetched fetched) {
        CheckInBox.HandedOut result = checkInBox.checkIn(fetched.boxId());
        return Response.status(result.already() ? Response.Status.OK : Response.Status.CREATED).entity(result).build();
    }
}
