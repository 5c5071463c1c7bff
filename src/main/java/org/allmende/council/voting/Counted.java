package org.allmende.council.voting;

import java.math.BigDecimal;

/**
 * What counting found.
 *
 * @param yes null for polls, like no and abstain; for consent: consents, objections and those who stand aside
 * @param result JSON of the count of a poll, else null
 */
record Counted(BallotOutcome outcome, BigDecimal yes, BigDecimal no, BigDecimal abstain, BigDecimal invalid, String result, String resultDe, String resultEn) {}
