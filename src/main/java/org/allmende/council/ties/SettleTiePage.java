package org.allmende.council.ties;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.allmende.platform.web.Tell;

/** Lot, casting vote or run-off, as the statutes say. */
@Named
@ViewScoped
public class SettleTiePage implements Serializable {

    @Inject Ties ties;
    @Inject DrawLot drawLot;
    @Inject GiveCastingVote giveCastingVote;
    @Inject OpenRunoff openRunoff;
    @Inject Tell tell;

    private long ballotId;
    private Integer drawn;
    private String witness;
    private boolean fewConfirmed;
    private transient TieSheet tie;

    public void load() {
        getTie();
    }

    public String draw() {
        return tell.trying(() -> {
            drawLot.draw(ballotId, drawn == null ? 0 : drawn, witness);
            return result();
        });
    }

    public String decide(boolean adopted) {
        return tell.trying(() -> {
            giveCastingVote.give(ballotId, adopted);
            return result();
        });
    }

    public String runoff() {
        return tell.trying(() -> {
            openRunoff.open(ballotId, fewConfirmed);
            tell.done("council.meetings.run-meeting.ballot-opened");
            return "/council/meetings/run-meeting?faces-redirect=true&id=" + getTie().meetingId();
        });
    }

    private String result() {
        return "/council/voting/ballot?faces-redirect=true&id=" + ballotId;
    }

    public TieSheet getTie() {
        if (tie == null) {
            tie = ties.of(ballotId);
        }
        return tie;
    }

    public long getBallotId() {
        return ballotId;
    }

    public void setBallotId(long ballotId) {
        this.ballotId = ballotId;
    }

    public Integer getDrawn() {
        return drawn;
    }

    public void setDrawn(Integer drawn) {
        this.drawn = drawn;
    }

    public String getWitness() {
        return witness;
    }

    public void setWitness(String witness) {
        this.witness = witness;
    }

    public boolean isFewConfirmed() {
        return fewConfirmed;
    }

    public void setFewConfirmed(boolean fewConfirmed) {
        this.fewConfirmed = fewConfirmed;
    }
}
