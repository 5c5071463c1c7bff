package org.allmende.council.voting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.allmende.council.bodies.Purpose;
import org.allmende.platform.web.Tell;

/** The votes' part of the page that runs a meeting: one button for the usual vote, and another form with all that can be chosen. */
@Named
@RequestScoped
public class ConductBallotPage {

    @Inject OpenBallot openBallot;
    @Inject CloseBallot closeBallot;
    @Inject CancelBallot cancelBallot;
    @Inject Tell tell;

    private BallotMethod method = BallotMethod.YES_NO_ABSTAIN;
    private Form form = Form.OPEN;
    private Purpose purpose = Purpose.MOTION;
    private boolean changeable;
    private boolean fewConfirmed;
    private String cancelReason;

    /** Yes, no or abstention, openly, by the rule for motions. */
    public String open(long meetingId, long itemId) {
        return open(meetingId, itemId, BallotOpening.USUAL);
    }

    public String openOtherwise(long meetingId, long itemId) {
        return open(meetingId, itemId, new BallotOpening(method, form, purpose, changeable, fewConfirmed));
    }

    /** For a poll: it knows its method. */
    public String openPoll(long meetingId, long itemId) {
        return open(meetingId, itemId, new BallotOpening(null, form, Purpose.MOTION, changeable, fewConfirmed));
    }

    private String open(long meetingId, long itemId, BallotOpening how) {
        return go(meetingId, "council.meetings.run-meeting.ballot-opened", () -> openBallot.open(itemId, how));
    }

    /** @param fewConfirmed the page warned that fewer than five voted */
    public String close(long meetingId, long ballotId, boolean fewConfirmed) {
        return go(meetingId, "council.meetings.run-meeting.ballot-closed", () -> closeBallot.close(ballotId, fewConfirmed));
    }

    public String cancel(long meetingId, long ballotId) {
        return go(meetingId, "council.voting.conduct.cancelled", () -> cancelBallot.cancel(ballotId, cancelReason));
    }

    private String go(long meetingId, String done, Runnable action) {
        return tell.trying(() -> {
            action.run();
            tell.done(done);
            return "/council/meetings/run-meeting?faces-redirect=true&id=" + meetingId;
        });
    }

    public BallotMethod getMethod() {
        return method;
    }

    public void setMethod(BallotMethod method) {
        this.method = method;
    }

    public Form getForm() {
        return form;
    }

    public void setForm(Form form) {
        this.form = form;
    }

    public Purpose getPurpose() {
        return purpose;
    }

    public void setPurpose(Purpose purpose) {
        this.purpose = purpose;
    }

    public boolean isChangeable() {
        return changeable;
    }

    public void setChangeable(boolean changeable) {
        this.changeable = changeable;
    }

    public String getCancelReason() {
        return cancelReason;
    }

    public void setCancelReason(String cancelReason) {
        this.cancelReason = cancelReason;
    }

    public boolean isFewConfirmed() {
        return fewConfirmed;
    }

    public void setFewConfirmed(boolean fewConfirmed) {
        this.fewConfirmed = fewConfirmed;
    }
}
