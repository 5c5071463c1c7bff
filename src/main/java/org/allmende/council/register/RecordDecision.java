package org.allmende.council.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.allmende.platform.jobs.Jobs;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/**
 * Writes a decision into the register, with its pending effect and the job that will enact it: all three or nothing.
 * Called inside the transaction that closes the vote; whoever may close it was checked there.
 */
@ApplicationScoped
public class RecordDecision {

    @Inject Sql sql;
    @Inject Jobs jobs;

    /** @return the decision's id */
    @Transactional(TxType.MANDATORY)
    public long record(NewDecision decision) {
        long id = sql.insert("""
                INSERT INTO decision (number, body_id, motion_id, ballot_id, title, wording, reasons, decided_on,
                    yes_count, no_count, abstain_count, result_de, result_en, matter_code, proposal, effective_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, next(decision.decidedOn().getYear()).toString(), decision.bodyId(), decision.motionId(), decision.ballotId(), decision.title(),
                decision.wording(), decision.reasons(), decision.decidedOn(), decision.yes(), decision.no(), decision.abstain(),
                decision.resultDe(), decision.resultEn(), decision.matterCode(), decision.proposal(), decision.effectiveOn());
        long effect = sql.insert("INSERT INTO effect (decision_id, matter_code, proposal, effective_on, state) VALUES (?, ?, ?, ?, 'PENDING')",
                id, decision.matterCode(), decision.proposal(), decision.effectiveOn());
        jobs.schedule(EnactEffect.KIND, Long.toString(effect), Clock.startOf(decision.effectiveOn()));
        return id;
    }

    private DecisionNumber next(int year) {
        sql.update(DecisionNumber.NEXT, year);
        return new DecisionNumber(year, sql.one(DecisionNumber.TAKEN, row -> row.getInt("last_no"), year));
    }
}
