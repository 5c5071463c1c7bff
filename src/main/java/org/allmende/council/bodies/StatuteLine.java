package org.allmende.council.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.MajorityBase;
import org.allmende.council.majority.TieRule;
import org.allmende.council.majority.Turnout;
import org.allmende.platform.persistence.Sql;

/** One condition of one rule of one version, as it comes from the data base; together the lines make statutes. */
record StatuteLine(Statute version, Purpose purpose, long ruleId, TieRule tie, Turnout turnout, String source, Long chamberId, Condition condition) {

    static final String SELECT = """
            SELECT s.*, r.id AS rule_id, r.purpose, r.tie, r.turnout_numerator, r.turnout_denominator, r.turnout_comparison, r.source AS rule_source,
                   c.chamber_id, c.base, c.numerator, c.denominator, c.comparison,
                   (SELECT GROUP_CONCAT(CONCAT(q.chamber_id, ':', q.seats) ORDER BY q.chamber_id) FROM statute_quota q WHERE q.statute_profile_id = s.id) AS quotas
            FROM statute_profile s
            JOIN statute_rule r ON r.statute_profile_id = s.id
            JOIN statute_condition c ON c.statute_rule_id = r.id
            WHERE %s
            ORDER BY s.valid_from DESC, r.purpose, c.position
            """;

    /** In the order of the lines. */
    static final Collector<StatuteLine, ?, List<Statute>> GATHER = Collectors.collectingAndThen(
            Collectors.groupingBy(line -> line.version().id(), LinkedHashMap::new, Collectors.toList()),
            versions -> versions.values().stream().map(StatuteLine::statute).toList());

    static StatuteLine of(ResultSet row) throws SQLException {
        Turnout turnout = row.getString("turnout_comparison") == null ? null
                : new Turnout(new Fraction(row.getLong("turnout_numerator"), row.getLong("turnout_denominator")), Comparison.valueOf(row.getString("turnout_comparison")));
        Condition condition = new Condition(MajorityBase.valueOf(row.getString("base")), new Fraction(row.getLong("numerator"), row.getLong("denominator")),
                Comparison.valueOf(row.getString("comparison")));
        return new StatuteLine(version(row), Purpose.valueOf(row.getString("purpose")), row.getLong("rule_id"), TieRule.valueOf(row.getString("tie")), turnout,
                row.getString("rule_source"), Sql.nullableLong(row, "chamber_id"), condition);
    }

    /** A version that does not know its rules yet. */
    private static Statute version(ResultSet row) throws SQLException {
        QuorumShare quorum = new QuorumShare(new Fraction(row.getInt("quorum_numerator"), row.getInt("quorum_denominator")),
                Comparison.valueOf(row.getString("quorum_comparison")), Sql.nullableLong(row, "quorum_body_id"));
        String source = row.getString("source");
        String electionSource = row.getString("election_source");
        return new Statute(row.getLong("id"), row.getLong("body_id"), row.getObject("valid_from", LocalDate.class), source, row.getInt("notice_days"),
                row.getBoolean("late_items"), row.getInt("seconders"), quorum, row.getInt("proxies_most"), Circular.valueOf(row.getString("circular")),
                row.getBoolean("votes_changeable"), ElectionTie.valueOf(row.getString("election_tie")), electionSource == null ? source : electionSource,
                quotas(row.getString("quotas")), Map.of());
    }

    private static Map<Long, Integer> quotas(String text) {
        Map<Long, Integer> quotas = new LinkedHashMap<>();
        for (String quota : text == null ? new String[0] : text.split(",")) {
            quotas.put(Long.valueOf(quota.substring(0, quota.indexOf(':'))), Integer.valueOf(quota.substring(quota.indexOf(':') + 1)));
        }
        return quotas;
    }

    private static Statute statute(List<StatuteLine> lines) {
        Map<Purpose, StatuteRule> rules = new EnumMap<>(Purpose.class);
        lines.stream().collect(Collectors.groupingBy(StatuteLine::purpose)).forEach((purpose, of) -> rules.put(purpose, rule(of)));
        Statute bare = lines.getFirst().version();
        return new Statute(bare.id(), bare.bodyId(), bare.validFrom(), bare.source(), bare.noticeDays(), bare.lateItems(), bare.seconders(), bare.quorum(),
                bare.proxiesMost(), bare.circular(), bare.votesChangeable(), bare.electionTie(), bare.electionSource(), bare.quotas(), rules);
    }

    private static StatuteRule rule(List<StatuteLine> lines) {
        StatuteLine rule = lines.getFirst();
        List<Condition> conditions = lines.stream().filter(line -> line.chamberId() == null).map(StatuteLine::condition).toList();
        Map<Long, List<Condition>> chambers = new LinkedHashMap<>();
        lines.stream().filter(line -> line.chamberId() != null)
                .forEach(line -> chambers.computeIfAbsent(line.chamberId(), chamber -> new ArrayList<>()).add(line.condition()));
        return new StatuteRule(rule.ruleId(), new Majority(conditions, rule.turnout(), rule.tie(), chambers, rule.source(), rule.version().validFrom()));
    }
}
