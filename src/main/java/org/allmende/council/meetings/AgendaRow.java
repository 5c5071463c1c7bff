package org.allmende.council.meetings;

import java.time.Instant;
import java.util.List;

/**
 * One item of an agenda.
 *
 * @param motionState null without a motion
 * @param pollId the election or choice that it is about, or null
 * @param late added after the invitation went out
 * @param ballot null while there was no vote
 * @param recusals who takes no part in it
 */
public record AgendaRow(long id, int position, String title, Long motionId, Long pollId, String motionState, String summary, String wording,
        Instant calledUpAt, boolean late, ItemBallot ballot, List<RecusalRow> recusals) {

    /** Has a motion or a poll on which can still be voted. */
    public boolean canOpenBallot() {
        return (motionId != null || pollId != null) && (ballot == null || ballot.objected());
    }

    public boolean isRecused(long personId) {
        return recusals.stream().anyMatch(recusal -> recusal.personId() == personId);
    }
}
