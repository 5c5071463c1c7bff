package org.allmende.council.voting;

import org.allmende.platform.web.Refusal;

public enum VotingRefusal implements Refusal {
    CHOICE_MISSING(400), MARKS_UNREADABLE(400), SCORE_MISSING(400), CONSENT_MISSING(400), SAME_RANK(400), REASON_MISSING(400), CANCEL_REASON_MISSING(400), WITNESS_MISSING(400), NOT_ON_ROLL(403), PAPER_GIVEN(409), VOTED_BEFORE(409), NOT_ENTERED_HERE(409), DEADLINE_AHEAD(409), NAMES_SAY_YES_OR_NO(409),
    ALREADY_VOTED(409), VOTED_SECRETLY(409), BALLOT_CLOSED(409), NO_QUORUM(409), CALL_UP_FIRST(409), NO_MOTION(409), ITEM_VOTED(409), OTHER_VOTE_OPEN(409),
    MEETING_NOT_OPEN(409), FEW_VOTERS(409), FEW_VOTES(409), WEIGHTS_NAME_VOTERS(409), PARTS_OF_VOTES(409), FORM_NAMES_VOTERS(409), NOT_CHANGEABLE(409), SEAL_LOST(409), NOT_TIED(409),
    NOT_AMONG_TIED(400), TIE_NEEDS_LOT(409), TIE_NEEDS_CHAIR(409), TIE_NEEDS_RUN_OFF(409), OBJECTIONS_WAIT(409);

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
