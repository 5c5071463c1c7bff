package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Open votes: each stands beside the voter's name, for ever. */
@ApplicationScoped
class OpenBox implements BallotBox {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm").withZone(Clock.ZONE);

    @Inject Sql sql;

    @Override
    public boolean serves(Form form) {
        return !form.secret();
    }

    @Override
    public String prepare() {
        return null;
    }

    @Override
    public String put(BallotFacts ballot, Voter voter, Marks marks, String reason, long castBy, Instant now) {
        String again = ballot.changeable() ? " ON DUPLICATE KEY UPDATE marks = VALUES(marks), reason = VALUES(reason), cast_by = VALUES(cast_by), at = VALUES(at)" : "";
        try {
            sql.update("INSERT INTO vote (ballot_id, person_id, marks, reason, cast_by, at) VALUES (?, ?, ?, ?, ?, ?)" + again,
                    ballot.id(), voter.personId(), marks.text(), reason, castBy, now);
        } catch (SqlFailed e) {
            throw e.isDuplicate() ? new Refused(VotingRefusal.ALREADY_VOTED, votedAt(ballot.id(), voter.personId())) : e;
        }
        return null;
    }

    private String votedAt(long ballotId, long personId) {
        return sql.one("SELECT at FROM vote WHERE ballot_id = ? AND person_id = ?", row -> TIME.format(Sql.instant(row, "at")), ballotId, personId);
    }

    @Override
    public long cast(long ballotId) {
        return sql.one("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", row -> row.getLong(1), ballotId);
    }

    @Override
    public long smallestGroup(BallotFacts ballot) {
        return cast(ballot.id());
    }

    @Override
    public void empty(BallotFacts ballot) {
        // nothing is hidden in it
    }

    @Override
    public List<Paper> papers(long ballotId) {
        return sql.rows("""
                SELECT v.marks, e.weight, e.chamber_id FROM vote v JOIN electorate e ON e.ballot_id = v.ballot_id AND e.person_id = v.person_id WHERE v.ballot_id = ?
                """, row -> new Paper(new Marks(row.getString("marks")), row.getBigDecimal("weight"), Sql.nullableLong(row, "chamber_id")), ballotId);
    }

    @Override
    public void discard(BallotFacts ballot) {
        // what was said openly stays said; it does not count
    }
}
