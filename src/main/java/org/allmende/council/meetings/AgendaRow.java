package org.allmende.council.meetings;

import java.time.Instant;
import java.util.List;

/**
 * One item of an agenda.
 *
 * @param motionState null without a motion
 * @param late added after the invitation went out
 * @param ballot null while there was no vote
 * @param recusals who takes no part in it
 */
public record AgendaRow(long id, int position, String title, Long motionId, String motionState, String summary, String wording,
        Instant calledUpAt, boolean late, ItemBallot ballot, List<RecusalRow> recusals) {

    /** Has a motion on which can still be voted. */
    public boolean canOpenBallot() {
        return motionId != null && ballot == null;
    }

    public boolean isRecused(long personId) {
        return recusals.stream().anyMatch(recusal -> recusal.personId() == personId);
    }
}
