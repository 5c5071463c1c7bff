package org.allmende.council.bodies;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.allmende.council.majority.Majority;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.web.Refused;

/** The rules of a body on a day, each read in one statement. Public: anyone may know by which rules is decided. */
@Read
@Requires(Permission.ANYONE)
public class Statutes {

    private static final int MOST_VERSIONS = 50;

    @Inject Sql sql;

    /** The version in force on {@code date}. */
    public Statute of(long bodyId, LocalDate date) {
        return first("s.id = (SELECT v.id FROM statute_profile v WHERE v.body_id = ? AND v.valid_from <= ? ORDER BY v.valid_from DESC LIMIT 1)", bodyId, date);
    }

    /** The version that a meeting froze. */
    public Statute version(long id) {
        return first("s.id = ?", id);
    }

    /** The version to which a rule belongs. */
    public Statute ofRule(long ruleId) {
        return first("s.id = (SELECT f.statute_profile_id FROM statute_rule f WHERE f.id = ?)", ruleId);
    }

    /** The rule that a ballot froze. */
    public Majority majority(long ruleId) {
        return ofRule(ruleId).rules().values().stream()
                .filter(rule -> rule.id() == ruleId).findFirst().orElseThrow().majority();
    }

    /** All versions, also those not yet in force, the latest first. */
    public List<Statute> all(long bodyId) {
        return sql.rows(StatuteLine.SELECT.formatted("s.id IN (SELECT * FROM (SELECT v.id FROM statute_profile v WHERE v.body_id = ? ORDER BY v.valid_from DESC LIMIT ?) latest)"),
                StatuteLine::of, bodyId, MOST_VERSIONS).stream().collect(StatuteLine.GATHER);
    }

    private Statute first(String condition, Object... parameters) {
        return sql.rows(StatuteLine.SELECT.formatted(condition), StatuteLine::of, parameters).stream().collect(StatuteLine.GATHER).stream().findFirst()
                .orElseThrow(() -> new Refused(BodiesRefusal.NO_STATUTES));
    }
}
