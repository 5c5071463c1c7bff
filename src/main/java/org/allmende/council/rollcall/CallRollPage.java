package org.allmende.council.rollcall;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.allmende.platform.web.Tell;

/** Calls name by name: the one whose turn it is, or one that was picked from the list. */
@Named
@ViewScoped
public class CallRollPage implements Serializable {

    @Inject RollCalls rollCalls;
    @Inject EnterSpokenVote enterSpokenVote;
    @Inject CorrectSpokenVote correctSpokenVote;
    @Inject Tell tell;

    private long ballotId;
    private Long picked;
    private transient RollCall call;

    public void load() {
        getCall();
    }

    /** The page was told that something changed. */
    public void refresh() {
        call = null;
    }

    /** @param called whom the page showed when the button was pressed: pressed twice, it does not answer for the next one */
    public void say(long called, String choice) {
        boolean correction = picked != null && picked == called && getCall().of(called).spoken();
        act(() -> {
            if (correction) {
                correctSpokenVote.correct(ballotId, called, choice);
            } else {
                enterSpokenVote.enter(ballotId, called, choice);
            }
        });
    }

    /** The one picked is the next to answer or to correct. */
    public void pick(long personId) {
        picked = personId;
        refresh();
    }

    public void goOn() {
        picked = null;
        refresh();
    }

    private void act(Runnable action) {
        tell.trying(() -> {
            action.run();
            picked = null;
            return null;
        });
        refresh();
    }

    public RollCall getCall() {
        if (call == null) {
            call = rollCalls.of(ballotId);
        }
        return call;
    }

    /** Whose name is called, or null when all have answered. */
    public CalledName getName() {
        return picked == null ? getCall().next() : getCall().of(picked);
    }

    /** Somebody was picked out of turn. */
    public boolean isPicked() {
        return picked != null;
    }

    public long getBallotId() {
        return ballotId;
    }

    public void setBallotId(long ballotId) {
        this.ballotId = ballotId;
    }
}
