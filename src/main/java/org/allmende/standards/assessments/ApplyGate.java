package org.allmende.standards.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;
import org.allmende.standards.criteria.OfferGate;

/**
 * Recomputes who may not offer: every producer without a valid declaration for a version in force that excludes. Set-wise
 * and repeatable; called when a version comes into force, when a producer declares, and every night.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ApplyGate implements OfferGate {

    private static final String MET = """
            EXISTS (SELECT 1 FROM declaration d WHERE d.producer_id = %s AND d.standard_id = v.standard_id
                    AND d.valid_from <= ? AND (d.valid_until IS NULL OR d.valid_until >= ?))
            """;
    private static final String IN_FORCE = "v.mode = 'EXCLUDE' AND v.effective_on <= ? AND (v.superseded_on IS NULL OR v.superseded_on > ?)";

    @Inject Sql sql;
    @Inject Clock clock;
    @Inject @Any Instance<Producing> producing;

    @Override
    public void apply() {
        recompute();
    }

    /** @return how many exclusions began or ended */
    int recompute() {
        lock();
        LocalDate today = clock.today();
        List<Long> producers = producing.stream().flatMap(answer -> answer.producerIds().stream()).distinct().toList();
        String ids = producers.stream().map(String::valueOf).collect(Collectors.joining(",", "[", "]"));
        int ended = sql.update("""
                DELETE x FROM standard_exclusion x JOIN standard_version v ON v.id = x.standard_version_id
                LEFT JOIN JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) p ON p.id = x.producer_id
                WHERE p.id IS NULL OR NOT (""" + IN_FORCE + ") OR " + MET.formatted("x.producer_id"), ids, today, today, today, today);
        int begun = sql.update("""
                INSERT INTO standard_exclusion (producer_id, standard_version_id, decision_id, since)
                SELECT p.id, v.id, v.decision_id, ? FROM JSON_TABLE(?, '$[*]' COLUMNS (id BIGINT PATH '$')) p JOIN standard_version v
                LEFT JOIN standard_exclusion x ON x.producer_id = p.id AND x.standard_version_id = v.id
                WHERE x.producer_id IS NULL AND """ + " " + IN_FORCE + " AND NOT " + MET.formatted("p.id"), today, ids, today, today, today, today);
        return ended + begun;
    }

    /** Everybody who changes versions or declarations waits here for the other, in one order. */
    void lock() {
        sql.rows("SELECT id FROM standard ORDER BY id FOR UPDATE", row -> row.getLong("id"));
    }
}
