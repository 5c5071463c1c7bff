package org.allmende.council.meetings;

import org.allmende.platform.web.Refusal;

public enum MeetingsRefusal implements Refusal {
    STARTS_IN_THE_PAST, TITLE_MISSING, CALLED_ALREADY, AGENDA_EMPTY, NOTICE_TOO_SHORT, NOT_CALLED, OPENED_ALREADY, NOT_YET_ITS_DAY, NOT_OPENED, CLOSED,
    AGENDA_FIXED, MOTION_OF_OTHER_BODY, ON_AGENDA_ALREADY, NO_MEMBER, VOTE_STILL_OPEN, ITEM_VOTED, REASON_MISSING, RECUSED_ALREADY;

    @Override
    public String area() {
        return "meetings";
    }
}
