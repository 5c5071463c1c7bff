package org.allmende.council.polls;

import org.allmende.platform.web.Refusal;

/** Why a poll cannot be planned, changed or put to the vote. */
public enum PollsRefusal implements Refusal {
    TITLE_MISSING, TOO_LONG, METHOD_MISSING, SEATS, ONE_SEAT_ONLY, OTHER_BODY, OPENED, NO_MEMBER, PROPOSED_ALREADY, NOT_THE_CANDIDATE, NOT_YOURS, LABEL_MISSING,
    THERE_ALREADY, PASSIVE_STAYS, TOO_MANY, NO_CANDIDATE, NO_OPTION, NO_ELECTION, NO_OPTIONS_HERE, NO_CIRCULAR;

    @Override
    public String area() {
        return "polls";
    }
}
