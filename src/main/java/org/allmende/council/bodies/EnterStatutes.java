package org.allmende.council.bodies;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.Turnout;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Enters what a body has adopted as its rules: always another version, valid from a day that is not past and after all others. */
@UseCase
@Requires(Permission.EDIT_STATUTES)
public class EnterStatutes {

    @Inject Bodies bodies;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param wanted its ids do not matter @return the id of the new version */
    public long enter(@Subject long bodyId, Statute wanted) {
        Instant now = clock.now();
        LocalDate today = Clock.dateOf(now);
        BodySheet body = bodies.sheet(bodyId, today);
        LocalDate latest = lockLatest(bodyId);
        StatutesRule.problems(wanted, body, latest, today).stream().findFirst().ifPresent(problem -> {
            throw new Refused(problem.refusal(), problem.arguments());
        });
        long id = insert(bodyId, wanted, now);
        wanted.rules().forEach((purpose, rule) -> insert(id, purpose, rule.majority()));
        sql.batch("INSERT INTO statute_quota (statute_profile_id, chamber_id, seats) VALUES (?, ?, ?)",
                wanted.quotas().entrySet().stream().map(quota -> new Object[] {id, quota.getKey(), quota.getValue()}).toList());
        return id;
    }

    /** Two administrators do not enter versions of one body at the same time: read with a lock, so that the one who waited sees the other's. */
    private LocalDate lockLatest(long bodyId) {
        sql.one("SELECT id FROM body WHERE id = ? FOR UPDATE", row -> row.getLong(1), bodyId);
        return sql.one("SELECT COALESCE(MAX(valid_from), DATE '1000-01-01') FROM statute_profile WHERE body_id = ? FOR UPDATE", row -> row.getObject(1, LocalDate.class), bodyId);
    }

    private long insert(long bodyId, Statute wanted, Instant now) {
        QuorumShare quorum = wanted.quorum();
        return sql.insert("""
                INSERT INTO statute_profile (body_id, valid_from, source, notice_days, late_items, seconders, quorum_numerator, quorum_denominator, quorum_comparison,
                    quorum_of, quorum_body_id, proxies_most, circular, votes_changeable, election_tie, election_source, entered_by, entered_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, bodyId, wanted.validFrom(), wanted.source(), wanted.noticeDays(), wanted.lateItems(), wanted.seconders(), quorum.share().numerator(),
                quorum.share().denominator(), quorum.comparison(), quorum.ofBodyId() == null ? "MEMBERS" : "BODY", quorum.ofBodyId(), wanted.proxiesMost(),
                wanted.circular(), wanted.votesChangeable(), wanted.electionTie(), wanted.electionSource(), caller.personId(), now);
    }

    private void insert(long statuteId, Purpose purpose, Majority majority) {
        Turnout turnout = majority.turnout();
        long rule = sql.insert("""
                INSERT INTO statute_rule (statute_profile_id, purpose, tie, turnout_numerator, turnout_denominator, turnout_comparison, source)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, statuteId, purpose, majority.tie(), turnout == null ? null : turnout.share().numerator(), turnout == null ? null : turnout.share().denominator(),
                turnout == null ? null : turnout.comparison(), majority.source());
        List<Object[]> rows = new ArrayList<>();
        majority.conditions().forEach(condition -> rows.add(row(rule, null, rows.size() + 1, condition)));
        majority.chambers().forEach((chamber, conditions) -> conditions.forEach(condition -> rows.add(row(rule, chamber, rows.size() + 1, condition))));
        sql.batch("INSERT INTO statute_condition (statute_rule_id, chamber_id, position, base, numerator, denominator, comparison) VALUES (?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private static Object[] row(long rule, Long chamber, int position, Condition condition) {
        return new Object[] {rule, chamber, position, condition.base(), condition.share().numerator(), condition.share().denominator(), condition.comparison()};
    }
}
