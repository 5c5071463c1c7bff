package org.allmende.council.voting;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.allmende.council.majority.Majority;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Reads one ballot: the result is public, a vote under way and who voted is for the council. */
@Read
@Requires(Permission.ANYONE)
public class BallotSheets {

    private static final int MOST_VOTES = 2000;

    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Ballots ballots;
    @Inject BallotRules rules;

    /** @param marks null for a secret vote @param reason of an objection, or null @param holder who voted for this person, or null */
    public record NamedVote(long personId, String name, String chamber, Marks marks, String reason, String holder, BigDecimal weight) {

        /** Counts as more or less than one vote. */
        public boolean weighted() {
            return weight.compareTo(BigDecimal.ONE) != 0;
        }
    }

    private record Parts(Majority majority, List<BallotOption> options, List<BallotSheet.Represented> represents) {}

    public BallotSheet of(long ballotId) {
        record Kind(long rule, boolean majority, boolean poll, boolean open, boolean circular) {}
        Kind kind = sql.first("SELECT statute_rule_id, method = 'YES_NO_ABSTAIN', poll_id IS NOT NULL, closed_at IS NULL, deadline_at IS NOT NULL FROM ballot WHERE id = ?",
                row -> new Kind(row.getLong(1), row.getBoolean(2), row.getBoolean(3), row.getBoolean(4), row.getBoolean(5)), ballotId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (kind.open() && !caller.may(Permission.SEE_COUNCIL)) {
            throw new Refused(caller.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
        Parts parts = new Parts(kind.majority() ? rules.of(kind.rule(), kind.circular()) : null, kind.poll() ? ballots.options(ballotId) : List.of(),
                kind.open() ? represents(ballotId) : List.of());
        return sql.one("""
                SELECT b.*, o.name AS body, m.title AS meeting,
                       (SELECT COUNT(*) FROM vote v WHERE v.ballot_id = b.id) + (SELECT COUNT(*) FROM turnout u WHERE u.ballot_id = b.id) AS cast,
                       e.person_id IS NOT NULL AND e.paper_by IS NULL AND e.holder_id IS NULL AS may_vote,
                       w.person_id IS NOT NULL OR s.person_id IS NOT NULL AS voted, w.at AS voted_at, w.marks, w.reason,
                       d.id AS decision_id, d.number AS decision_number
                FROM ballot b
                JOIN body o ON o.id = b.body_id
                LEFT JOIN meeting m ON m.id = b.meeting_id
                LEFT JOIN electorate e ON e.ballot_id = b.id AND e.person_id = ?
                LEFT JOIN vote w ON w.ballot_id = b.id AND w.person_id = e.person_id
                LEFT JOIN turnout s ON s.ballot_id = b.id AND s.person_id = e.person_id
                LEFT JOIN decision d ON d.ballot_id = b.id
                WHERE b.id = ?
                """, row -> sheet(row, parts), caller.personIdOrNull(), ballotId);
    }

    private List<BallotSheet.Represented> represents(long ballotId) {
        return sql.rows("""
                SELECT e.person_id, p.name FROM electorate e JOIN person p ON p.id = e.person_id
                WHERE e.ballot_id = ? AND e.holder_id = ? AND e.paper_by IS NULL
                  AND NOT EXISTS (SELECT 1 FROM vote v WHERE v.ballot_id = e.ballot_id AND v.person_id = e.person_id)
                  AND NOT EXISTS (SELECT 1 FROM turnout t WHERE t.ballot_id = e.ballot_id AND t.person_id = e.person_id)
                ORDER BY p.name, p.id
                """, row -> new BallotSheet.Represented(row.getLong("person_id"), row.getString("name")), ballotId, caller.personIdOrNull());
    }

    /** Who voted, by name, and openly what; nothing while the vote is open, so that nobody waits for the others. */
    @Requires(Permission.SEE_COUNCIL)
    public List<NamedVote> votes(long ballotId) {
        return sql.rows("""
                SELECT p.id, p.name, c.name AS chamber, v.marks, v.reason, h.name AS holder, e.weight FROM electorate e
                JOIN ballot b ON b.id = e.ballot_id AND b.closed_at IS NOT NULL
                JOIN person p ON p.id = e.person_id
                LEFT JOIN chamber c ON c.id = e.chamber_id
                LEFT JOIN person h ON h.id = e.holder_id
                LEFT JOIN vote v ON v.ballot_id = e.ballot_id AND v.person_id = e.person_id
                LEFT JOIN turnout t ON t.ballot_id = e.ballot_id AND t.person_id = e.person_id
                WHERE e.ballot_id = ? AND (v.person_id IS NOT NULL OR t.person_id IS NOT NULL)
                ORDER BY FIELD(v.marks, 'INVALID', 'ABSTAIN', 'STAND_ASIDE', 'NO', 'OBJECT', 'YES', 'CONSENT') DESC, p.name, p.id LIMIT ?
                """, row -> new NamedVote(row.getLong("id"), row.getString("name"), row.getString("chamber"), marks(row), row.getString("reason"), row.getString("holder"),
                Sql.exact(row, "weight")), ballotId, MOST_VOTES);
    }

    private static BallotSheet sheet(ResultSet row, Parts parts) throws SQLException {
        BallotSheet.Mine mine = new BallotSheet.Mine(row.getBoolean("may_vote"), row.getBoolean("voted"), Sql.instant(row, "voted_at"), marks(row), row.getString("reason"),
                parts.represents());
        return new BallotSheet(row.getLong("id"), row.getLong("body_id"), row.getString("body"), Sql.nullableLong(row, "meeting_id"), row.getString("meeting"),
                Sql.nullableLong(row, "motion_id"), Sql.nullableLong(row, "poll_id"), BallotMethod.valueOf(row.getString("method")), Form.valueOf(row.getString("form")),
                Math.max(1, row.getInt("seats")), row.getBoolean("changeable"), row.getInt("round_no"), Sql.nullableLong(row, "runoff_of"), Sql.instant(row, "deadline_at"),
                row.getString("title"), row.getString("wording"), parts.majority(), parts.options(), row.getInt("members"), row.getInt("roll"),
                Sql.exact(row, "members_weight"), Sql.exact(row, "entitled_weight"), row.getInt("cast"), row.getString("quorum_de"), row.getString("quorum_en"),
                Sql.instant(row, "opened_at"), Sql.instant(row, "closed_at"), row.getString("cancel_reason"), counts(row), mine,
                Sql.nullableLong(row, "decision_id"), row.getString("decision_number"));
    }

    private static BallotSheet.Counts counts(ResultSet row) throws SQLException {
        String outcome = row.getString("outcome");
        return outcome == null ? null : new BallotSheet.Counts(BallotOutcome.valueOf(outcome), Sql.exact(row, "yes_count"), Sql.exact(row, "no_count"),
                Sql.exact(row, "abstain_count"), Sql.exact(row, "invalid_count"), row.getString("result"), row.getString("result_de"), row.getString("result_en"));
    }

    private static Marks marks(ResultSet row) throws SQLException {
        String marks = row.getString("marks");
        return marks == null ? null : new Marks(marks);
    }
}
