package org.allmende.council.meetings;

import java.util.Map;

/** Question to {@code council.polls}: which items of a meeting are about an election or a choice among options. */
public interface ItemPolls {

    /** @return poll by agenda item */
    Map<Long, Long> ofMeeting(long meetingId);
}
