package org.allmende.council.voting;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
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

/** Votes by any method: the marks come from the method's own {@link MarksInput}. */
@Named
@ViewScoped
public class CastVotePage implements Serializable {

    @Inject BallotSheets ballots;
    @Inject MotionTexts motions;
    @Inject MotionPreview preview;
    @Inject CastVote castVote;
    @Inject @Any Instance<MarksInput> inputs;
    @Inject Caller caller;
    @Inject Tell tell;

    private long ballotId;
    private Long onBehalfOf;
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
        MarksInput input = inputs.stream().filter(candidate -> candidate.takes(getBallot().method())).findFirst().orElseThrow();
        String next = tell.trying(() -> cast(input));
        ballot = null;
        return next;
    }

    private String cast(MarksInput input) {
        Marks marks = input.marks(ballot);
        if (marks == null) {
            tell.at(input.field(), new Refused(VotingRefusal.CHOICE_MISSING));
            return null;
        }
        if (marks.text().equals(Marks.OBJECT) && (input.reason() == null || input.reason().isBlank())) {
            throw new Refused(VotingRefusal.REASON_MISSING);
        }
        if (!input.checked(marks)) {
            return null;
        }
        VoteTaken taken = castVote.cast(ballotId, marks, input.reason(), onBehalfOf == null || onBehalfOf == 0 ? null : onBehalfOf);
        return taken.receipt() == null ? "/council/voting/cast-vote?faces-redirect=true&ballot=" + ballotId : showOnce(taken.receipt());
    }

    /** In the answer to this request and nowhere else: not in the view, not in the session, not in a cache. */
    private static String showOnce(String receipt) {
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.getRequestMap().put("receipt", receipt);
        answer.setResponseHeader("Cache-Control", "no-store");
        return null;
    }

    public BallotSheet getBallot() {
        if (ballot == null) {
            ballot = ballots.of(ballotId);
        }
        return ballot;
    }

    /** Null for a poll. */
    public MotionText getMotion() {
        if (motion == null && getBallot().motionId() != null) {
            motion = motions.of(getBallot().motionId());
        }
        return motion;
    }

    public LocalDate getEffectiveOn() {
        return getMotion().effectiveOn();
    }

    public List<ChangeLine> getChanges() {
        if (changes == null) {
            changes = getBallot().motionId() == null ? List.of() : preview.of(getBallot().motionId());
        }
        return changes;
    }

    public long getBallotId() {
        return ballotId;
    }

    public void setBallotId(long ballotId) {
        this.ballotId = ballotId;
    }

    public Long getOnBehalfOf() {
        return onBehalfOf;
    }

    public void setOnBehalfOf(Long onBehalfOf) {
        this.onBehalfOf = onBehalfOf;
    }
}
