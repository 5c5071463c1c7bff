package org.allmende.council.voting;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.allmende.council.majority.Outcome;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.web.Refused;

/** Ballots and the votes in them. */
@Path("ballots")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BallotResource {

    @Inject BallotSheets ballots;
    @Inject CastVote castVote;
    @Inject Language language;

    /** @param choice YES, NO or ABSTAIN */
    public record NewVote(String choice) {}

    /** @param yes null while it is open, like no, abstain, outcome and derivation */
    public record BallotState(long id, String state, String title, int roll, int cast, Instant openedAt, Instant closedAt,
            Integer yes, Integer no, Integer abstain, Outcome outcome, String derivation, String decision) {}

    @GET
    @Path("{id}")
    public BallotState ballot(@PathParam("id") long id) {
        BallotSheet ballot = ballots.of(id);
        if (ballot.open()) {
            return new BallotState(id, "OPEN", ballot.title(), ballot.roll(), ballot.cast(), ballot.openedAt(), null, null, null, null, null, null, null);
        }
        return new BallotState(id, "CLOSED", ballot.title(), ballot.roll(), ballot.cast(), ballot.openedAt(), ballot.closedAt(), ballot.yes(), ballot.no(),
                ballot.abstain(), ballot.outcome(), ballot.result(language.getTag()), ballot.decisionNumber());
    }

    @POST
    @Path("{id}/votes")
    public Response vote(@PathParam("id") long id, NewVote vote) {
        return Response.status(Response.Status.CREATED).entity(castVote.cast(id, choice(vote))).build();
    }

    private static Choice choice(NewVote vote) {
        for (Choice choice : Choice.values()) {
            if (vote != null && choice.name().equals(vote.choice())) {
                return choice;
            }
        }
        throw new Refused(VotingRefusal.CHOICE_MISSING);
    }
}
