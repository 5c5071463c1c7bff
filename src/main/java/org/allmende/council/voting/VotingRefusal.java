package org.allmende.council.voting;

import org.allmende.platform.web.Refusal;

public enum VotingRefusal implements Refusal {
    CHOICE_MISSING(400), NOT_ON_ROLL(403), ALREADY_VOTED(409), BALLOT_CLOSED(409), NO_QUORUM(409), CALL_UP_FIRST(409), NO_MOTION(409),
    ITEM_VOTED(409), OTHER_VOTE_OPEN(409), MEETING_NOT_OPEN(409);

    private final int status;

    VotingRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String area() {
        return "voting";
    }
}
