package org.allmende.council.voting;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.MajorityBase;
import org.allmende.council.majority.Outcome;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Reads one ballot: the result is public, a vote under way and who voted what is for the council. */
@Read
@Requires(Permission.ANYONE)
public class BallotSheets {

    private static final int MOST_VOTES = 2000;

    @Inject Sql sql;
    @Inject Caller caller;

    public record NamedVote(String name, String chamber, Choice choice) {}

    public BallotSheet of(long ballotId) {
        BallotSheet ballot = sql.first("""
                SELECT b.*, o.name AS body, m.title AS meeting, (SELECT COUNT(*) FROM vote v WHERE v.ballot_id = b.id) AS cast,
                       e.person_id IS NOT NULL AS may_vote, w.at AS voted_at, w.choice, d.id AS decision_id, d.number AS decision_number
                FROM ballot b
                JOIN body o ON o.id = b.body_id
                JOIN meeting m ON m.id = b.meeting_id
                LEFT JOIN electorate e ON e.ballot_id = b.id AND e.person_id = ?
                LEFT JOIN vote w ON w.ballot_id = b.id AND w.person_id = e.person_id
                LEFT JOIN decision d ON d.ballot_id = b.id
                WHERE b.id = ?
                """, BallotSheets::sheet, caller.personIdOrNull(), ballotId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (ballot.open() && !caller.may(Permission.SEE_COUNCIL)) {
            throw new Refused(caller.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
        return ballot;
    }

    /** Who voted what, by name; nothing while the vote is open, so that nobody waits for the others. */
    @Requires(Permission.SEE_COUNCIL)
    public List<NamedVote> votes(long ballotId) {
        return sql.rows("""
                SELECT p.name, c.name AS chamber, v.choice FROM vote v
                JOIN ballot b ON b.id = v.ballot_id AND b.closed_at IS NOT NULL
                JOIN person p ON p.id = v.person_id
                LEFT JOIN mandate m ON m.body_id = b.body_id AND m.person_id = p.id AND m.from_date <= DATE(b.opened_at)
                     AND (m.until_date IS NULL OR m.until_date >= DATE(b.opened_at))
                LEFT JOIN chamber c ON c.id = m.chamber_id
                WHERE v.ballot_id = ? ORDER BY FIELD(v.choice, 'YES', 'NO', 'ABSTAIN'), p.name, p.id LIMIT ?
                """, row -> new NamedVote(row.getString("name"), row.getString("chamber"), Choice.valueOf(row.getString("choice"))), ballotId, MOST_VOTES);
    }

    private static BallotSheet sheet(ResultSet row) throws SQLException {
        Majority majority = Majority.of(new Condition(MajorityBase.valueOf(row.getString("majority_base")),
                new Fraction(row.getLong("majority_numerator"), row.getLong("majority_denominator")),
                Comparison.valueOf(row.getString("majority_comparison"))), row.getString("majority_source"), null);
        String outcome = row.getString("outcome");
        String choice = row.getString("choice");
        return new BallotSheet(row.getLong("id"), row.getLong("body_id"), row.getString("body"), row.getLong("meeting_id"), row.getString("meeting"),
                row.getLong("motion_id"), row.getString("title"), row.getString("wording"), majority, row.getInt("members"), row.getInt("roll"), row.getInt("cast"),
                row.getString("quorum_de"), row.getString("quorum_en"), Sql.instant(row, "opened_at"), Sql.instant(row, "closed_at"),
                row.getInt("yes_count"), row.getInt("no_count"), row.getInt("abstain_count"), outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("result_de"), row.getString("result_en"), row.getBoolean("may_vote"), Sql.instant(row, "voted_at"),
                choice == null ? null : Choice.valueOf(choice), Sql.nullableLong(row, "decision_id"), row.getString("decision_number"));
    }
}
