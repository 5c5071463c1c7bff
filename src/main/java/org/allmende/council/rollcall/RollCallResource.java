package org.allmende.council.rollcall;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Spoken votes and their corrections. */
@Path("ballots")
@Consumes(MediaType.APPLICATION_JSON)
public class RollCallResource {

    @Inject EnterSpokenVote enterSpokenVote;
    @Inject CorrectSpokenVote correctSpokenVote;

    /** @param choice YES, NO or ABSTAIN */
    public record SpokenVote(long personId, String choice) {}

    @POST
    @Path("{id}/spoken-votes")
    public Response enter(@PathParam("id") long ballotId, SpokenVote vote) {
        enterSpokenVote.enter(ballotId, vote.personId(), vote.choice());
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("{id}/spoken-vote-corrections")
    public Response correct(@PathParam("id") long ballotId, SpokenVote vote) {
        correctSpokenVote.correct(ballotId, vote.personId(), vote.choice());
        return Response.status(Response.Status.CREATED).build();
    }
}
