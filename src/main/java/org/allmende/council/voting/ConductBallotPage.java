package org.allmende.council.voting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.allmende.platform.web.Tell;

/** The votes' part of the page that runs a meeting. */
@Named
@RequestScoped
public class ConductBallotPage {

    @Inject OpenBallot openBallot;
    @Inject CloseBallot closeBallot;
    @Inject Tell tell;

    public String open(long meetingId, long itemId) {
        return go(meetingId, "council.meetings.run-meeting.ballot-opened", () -> openBallot.open(itemId));
    }

    public String close(long meetingId, long ballotId) {
        return go(meetingId, "council.meetings.run-meeting.ballot-closed", () -> closeBallot.close(ballotId));
    }

    private String go(long meetingId, String done, Runnable action) {
        return tell.trying(() -> {
            action.run();
            tell.done(done);
            return "/council/meetings/run-meeting?faces-redirect=true&id=" + meetingId;
        });
    }
}
