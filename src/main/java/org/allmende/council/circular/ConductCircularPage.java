package org.allmende.council.circular;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.allmende.council.voting.CancelBallot;
import org.allmende.council.voting.CloseBallot;
import org.allmende.platform.web.Tell;

/** The chair ends a circular vote before its deadline: because everybody has voted, or because it is given up. */
@Named
@RequestScoped
public class ConductCircularPage {

    @Inject CloseBallot closeBallot;
    @Inject CancelBallot cancelBallot;
    @Inject Tell tell;

    private String reason;

    public String close(CircularSheet sheet) {
        return go("closed", "/council/voting/ballot?faces-redirect=true&id=" + sheet.ballotId(), () -> closeBallot.close(sheet.ballotId(), true));
    }

    public String cancel(CircularSheet sheet) {
        return go("cancelled", "/council/motions/motion?faces-redirect=true&id=" + sheet.motionId(), () -> cancelBallot.cancel(sheet.ballotId(), reason));
    }

    private String go(String done, String next, Runnable action) {
        return tell.trying(() -> {
            action.run();
            tell.done("council.circular.open-circular." + done);
            return next;
        });
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
