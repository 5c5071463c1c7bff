package org.allmende.council.voting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.allmende.council.motions.MotionPreview;
import org.allmende.council.motions.MotionText;
import org.allmende.council.motions.MotionTexts;
import org.allmende.council.register.ChangeLine;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class CastVotePage implements Serializable {

    @Inject BallotSheets ballots;
    @Inject MotionTexts motions;
    @Inject MotionPreview preview;
    @Inject CastVote castVote;
    @Inject Caller caller;
    @Inject Tell tell;

    private long ballotId;
    private Choice choice;
    private transient BallotSheet ballot;
    private transient MotionText motion;
    private transient List<ChangeLine> changes;

    public void load() {
        if (!caller.may(Permission.SEE_COUNCIL)) {
            throw new Refused(caller.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
        getBallot();
    }

    public String cast() {
        ballot = null;
        if (choice == null) {
            tell.at("vote-yes", new Refused(VotingRefusal.CHOICE_MISSING));
            return null;
        }
        return tell.trying(() -> {
            castVote.cast(ballotId, choice);
            return "/council/voting/cast-vote?faces-redirect=true&ballot=" + ballotId;
        });
    }

    public BallotSheet getBallot() {
        if (ballot == null) {
            ballot = ballots.of(ballotId);
        }
        return ballot;
    }

    private MotionText motion() {
        if (motion == null) {
            motion = motions.of(getBallot().motionId());
        }
        return motion;
    }

    public String getSummary() {
        return motion().summary();
    }

    public LocalDate getEffectiveOn() {
        return motion().effectiveOn();
    }

    public List<ChangeLine> getChanges() {
        if (changes == null) {
            changes = preview.of(getBallot().motionId());
        }
        return changes;
    }

    public long getBallotId() {
        return ballotId;
    }

    public void setBallotId(long ballotId) {
        this.ballotId = ballotId;
    }

    public Choice getChoice() {
        return choice;
    }

    public void setChoice(Choice choice) {
        this.choice = choice;
    }
}
