package org.allmende.council.register;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A decision as its permanent page shows it.
 *
 * @param motionId null if it came without a motion
 * @param enactedAt null while it has not taken effect
 * @param failure why the last attempt failed: a refusal's code or the name of the error; null unless it failed
 */
public record Decision(long id, String number, String bodyName, Long motionId, Long ballotId, String title, String wording, String reasons,
        LocalDate decidedOn, BigDecimal yes, BigDecimal no, BigDecimal abstain, String resultDe, String resultEn, String matterCode, String proposal,
        LocalDate effectiveOn, EffectState effect, Instant enactedAt, String failure) {

    Decision with(String publishedProposal) {
        return new Decision(id, number, bodyName, motionId, ballotId, title, wording, reasons, decidedOn, yes, no, abstain, resultDe, resultEn, matterCode,
                publishedProposal, effectiveOn, effect, enactedAt, failure);
    }
}
