package org.allmende.council.paper;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Paper ballots given out, and what was counted on them. */
@Path("ballots")
@Consumes(MediaType.APPLICATION_JSON)
public class PaperResource {

    @Inject GiveOutPaper giveOutPaper;
    @Inject EnterPaperCount enterPaperCount;

    public record PaperFor(long personId) {}

    /** @param chambers one line each; a single one with chamberId 0 where chambers are not counted on their own */
    public record NewCount(List<CountLine> chambers) {}

    @POST
    @Path("{id}/papers")
    public Response giveOut(@PathParam("id") long ballotId, PaperFor paper) {
        giveOutPaper.giveOut(ballotId, paper.personId());
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("{id}/paper-counts")
    public Response count(@PathParam("id") long ballotId, NewCount count) {
        enterPaperCount.enter(ballotId, count.chambers() == null ? List.of() : count.chambers());
        return Response.status(Response.Status.CREATED).build();
    }
}
