package org.allmende.council.register;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the register is told when a vote was won.
 *
 * @param resultDe the derivation in German: "40 von 59 gültigen Stimmen; nötig 39 1/3; angenommen"
 * @param proposal JSON, as the matter takes it
 */
public record NewDecision(long bodyId, Long motionId, Long ballotId, String title, String wording, String reasons, LocalDate decidedOn,
        BigDecimal yes, BigDecimal no, BigDecimal abstain, String resultDe, String resultEn, String matterCode, String proposal, LocalDate effectiveOn) {}
