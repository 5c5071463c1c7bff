package org.allmende.council.meetings;

import java.util.Map;

/** Question to {@code council.voting}: which items of a meeting have been or are being voted on. */
public interface ItemBallots {

    /** @param personId whose part in the votes is asked for, or null @return by agenda item */
    Map<Long, ItemBallot> ofMeeting(long meetingId, Long personId);
}
