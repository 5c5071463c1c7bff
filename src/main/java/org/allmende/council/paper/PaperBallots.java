package org.allmende.council.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Paper counts, and the ballot they belong to. */
@ApplicationScoped
class PaperBallots {

    @Inject Sql sql;
    @Inject Caller caller;

    record Head(long bodyId, Long meetingId, boolean countable, boolean byChambers, boolean open) {}

    /**
     * Alone with the ballot, for whoever may conduct it.
     *
     * @throws Refused {@link PaperRefusal#NOT_HERE} where there is no paper: outside a meeting, at a roll call, in a poll
     */
    Head lock(long ballotId, Permission permission) {
        Head head = sql.first("""
                SELECT b.body_id, b.meeting_id, b.meeting_id IS NOT NULL AND b.method = 'YES_NO_ABSTAIN' AND b.form <> 'ROLL_CALL' AS countable, b.closed_at IS NULL AS open,
                       EXISTS (SELECT 1 FROM statute_condition c WHERE c.statute_rule_id = b.statute_rule_id AND c.chamber_id IS NOT NULL) AS by_chambers
                FROM ballot b WHERE b.id = ? FOR UPDATE
                """, row -> new Head(row.getLong("body_id"), Sql.nullableLong(row, "meeting_id"), row.getBoolean("countable"), row.getBoolean("by_chambers"), row.getBoolean("open")),
                ballotId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!caller.may(permission, head.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        if (!head.countable()) {
            throw new Refused(PaperRefusal.NOT_HERE);
        }
        return head;
    }

    /** Papers out, by chamber; all under 0 where chambers are not counted on their own. */
    Map<Long, Integer> given(long ballotId, boolean byChambers) {
        Map<Long, Integer> given = new LinkedHashMap<>();
        sql.rows("SELECT IF(?, COALESCE(chamber_id, 0), 0) AS chamber, COUNT(*) FROM electorate WHERE ballot_id = ? AND paper_by IS NOT NULL GROUP BY chamber ORDER BY chamber",
                row -> given.put(row.getLong(1), row.getInt(2)), byChambers, ballotId);
        return given;
    }

    /** The counts of this round. */
    List<PaperCount> counts(long ballotId) {
        record Line(long id, long personId, String name, Instant at, CountLine line) {}
        return sql.rows("""
                SELECT c.id, c.entered_by, p.name, c.entered_at, l.chamber_id, l.yes_count, l.no_count, l.abstain_count, l.invalid_count
                FROM paper_count c JOIN person p ON p.id = c.entered_by JOIN paper_count_line l ON l.paper_count_id = c.id
                WHERE c.ballot_id = ? AND c.set_aside_at IS NULL ORDER BY c.id, l.chamber_id
                """, row -> new Line(row.getLong("id"), row.getLong("entered_by"), row.getString("name"), Sql.instant(row, "entered_at"),
                new CountLine(row.getLong("chamber_id"), row.getInt("yes_count"), row.getInt("no_count"), row.getInt("abstain_count"), row.getInt("invalid_count"))), ballotId)
                .stream().collect(Collectors.groupingBy(Line::id, LinkedHashMap::new, Collectors.toList())).values().stream()
                .map(lines -> new PaperCount(lines.getFirst().id(), lines.getFirst().personId(), lines.getFirst().name(), lines.getFirst().at(),
                        lines.stream().map(Line::line).toList())).toList();
    }

    void add(long ballotId, List<CountLine> lines, long person, Instant now) {
        long count = sql.insert("INSERT INTO paper_count (ballot_id, entered_by, entered_at) VALUES (?, ?, ?)", ballotId, person, now);
        sql.batch("INSERT INTO paper_count_line (paper_count_id, chamber_id, yes_count, no_count, abstain_count, invalid_count) VALUES (?, ?, ?, ?, ?, ?)",
                lines.stream().map(line -> new Object[] {count, line.chamberId(), line.yes(), line.no(), line.abstain(), line.invalid()}).toList());
    }

    int setAside(long ballotId, Instant now) {
        return sql.update("UPDATE paper_count SET set_aside_at = GREATEST(entered_at, ?) WHERE ballot_id = ? AND set_aside_at IS NULL", now, ballotId);
    }
}
