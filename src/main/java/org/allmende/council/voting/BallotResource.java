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
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
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

    /**
     * @param choice YES, NO or ABSTAIN; or
     * @param marks the text form of any method: {@code 2,5} approval, {@code 4>2>1} ranking, {@code 1:5,2:0} scores, CONSENT, STAND_ASIDE, OBJECT
     * @param reason of an objection @param onBehalfOf the person represented, or null for oneself
     */
    public record NewVote(String choice, String marks, String reason, Long onBehalfOf) {}

    /** @param receipt the code of a secret vote in the published list, given this once */
    public record Taken(long ballotId, Instant at, String receipt) {}

    /** @param yes null while it is open and for polls, like no and abstain @param outcome null while it is open, like derivation */
    public record BallotState(long id, String state, String title, BallotMethod method, Form form, List<BallotOption> options, int roll, int cast, Instant openedAt,
            Instant closedAt, BigDecimal yes, BigDecimal no, BigDecimal abstain, BigDecimal invalid, BallotOutcome outcome, String derivation, String decision) {}

    @GET
    @Path("{id}")
    public BallotState ballot(@PathParam("id") long id) {
        BallotSheet ballot = ballots.of(id);
        String state = ballot.open() ? "OPEN" : ballot.cancelled() ? "CANCELLED" : "CLOSED";
        if (!ballot.counted()) {
            return new BallotState(id, state, ballot.title(), ballot.method(), ballot.form(), ballot.options(), ballot.roll(), ballot.cast(), ballot.openedAt(),
                    ballot.closedAt(), null, null, null, null, null, null, null);
        }
        BallotSheet.Counts counts = ballot.counts();
        return new BallotState(id, state, ballot.title(), ballot.method(), ballot.form(), ballot.options(), ballot.roll(), ballot.cast(), ballot.openedAt(),
                ballot.closedAt(), counts.yes(), counts.no(), counts.abstain(), counts.invalid(), counts.outcome(), ballot.result(language.getTag()), ballot.decisionNumber());
    }

    @POST
    @Path("{id}/votes")
    public Response vote(@PathParam("id") long id, NewVote vote) {
        if (vote == null || vote.choice() == null && vote.marks() == null) {
            throw new Refused(VotingRefusal.CHOICE_MISSING);
        }
        VoteTaken taken = castVote.cast(id, new Marks(vote.marks() == null ? vote.choice() : vote.marks()), vote.reason(), vote.onBehalfOf());
        return Response.status(Response.Status.CREATED).entity(new Taken(taken.ballotId(), taken.at(), taken.receipt())).build();
    }
}
