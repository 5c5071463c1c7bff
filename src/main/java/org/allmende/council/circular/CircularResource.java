package org.allmende.council.circular;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.allmende.council.voting.Form;
import org.allmende.platform.web.Refused;

/** Votes without a meeting, as part of their motion. */
@Path("motions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CircularResource {

    @Inject OpenCircular openCircular;

    /** @param deadline local time of the district: 2027-06-28T20:00 @param fewConfirmed a secret vote of fewer than five is meant */
    public record NewCircular(String deadline, boolean secret, boolean changeable, boolean fewConfirmed) {}

    public record Opened(long ballotId) {}

    @POST
    @Path("{id}/circular-votes")
    public Response open(@PathParam("id") long motionId, NewCircular vote) {
        long ballot = openCircular.open(motionId, deadline(vote.deadline()), vote.secret() ? Form.SECRET : Form.OPEN, vote.changeable(), vote.fewConfirmed());
        return Response.status(Response.Status.CREATED).entity(new Opened(ballot)).build();
    }

    private static LocalDateTime deadline(String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused(CircularRefusal.DEADLINE_MISSING);
        }
    }
}
