package org.allmende.council.voting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.council.elections.ResultJson;
import org.allmende.council.elections.ResultView;
import org.allmende.council.voting.BallotSheets.NamedVote;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;

@Named
@RequestScoped
public class BallotPage {

    @Inject BallotSheets ballots;
    @Inject ChamberResults chamberResults;
    @Inject Caller caller;

    private long id;
    private BallotSheet ballot;
    private List<NamedVote> votes;
    private List<ChamberResult> chambers;

    public void load() {
        ballot = ballots.of(id);
        votes = caller.may(Permission.SEE_COUNCIL) ? ballots.votes(id) : List.of();
    }

    public BallotSheet getBallot() {
        return ballot;
    }

    /** The count of a poll, or null. */
    public ResultView getResult() {
        return ballot.counts() == null || ballot.counts().json() == null ? null : ResultJson.read(ballot.counts().json());
    }

    /** Empty where chambers do not decide. */
    public List<ChamberResult> getChambers() {
        if (chambers == null) {
            chambers = chamberResults.of(ballot);
        }
        return chambers;
    }

    /** Empty while the vote is open, and for the public. */
    public List<NamedVote> getVotes() {
        return votes;
    }

    public boolean isForCouncil() {
        return caller.may(Permission.SEE_COUNCIL);
    }

    public boolean isChair() {
        return caller.may(Permission.CHAIR_MEETING, ballot.bodyId());
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
