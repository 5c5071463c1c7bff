package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** All writes to ballots, rolls and votes. */
@ApplicationScoped
class Ballots {

    private static final java.time.format.DateTimeFormatter TIME = java.time.format.DateTimeFormatter.ofPattern("HH:mm").withZone(Clock.ZONE);

    @PersistenceContext EntityManager entities;
    @Inject Sql sql;

    /** Keeps the ballot and freezes its roll: members present now, without the recused. */
    Ballot add(Ballot ballot, long itemId, java.time.LocalDate day) {
        entities.persist(ballot);
        entities.flush();
        sql.update("""
                INSERT INTO electorate (ballot_id, person_id)
                SELECT ?, m.person_id FROM mandate m
                JOIN attendance a ON a.meeting_id = ? AND a.present_person = m.person_id
                WHERE m.body_id = ? AND m.from_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?)
                  AND NOT EXISTS (SELECT 1 FROM recusal r WHERE r.agenda_item_id = ? AND r.person_id = m.person_id)
                """, ballot.id(), ballot.meetingId(), ballot.bodyId(), day, day, itemId);
        return ballot;
    }

    /** Alone with the ballot: waits for votes under way, and later ones wait. */
    Ballot lock(long ballotId) {
        Ballot ballot = entities.find(Ballot.class, ballotId, LockModeType.PESSIMISTIC_WRITE);
        if (ballot == null) {
            throw new Refused(SecurityRefusal.NOT_FOUND);
        }
        return ballot;
    }

    Count count(long ballotId) {
        return sql.one("""
                SELECT COUNT(IF(choice = 'YES', 1, NULL)), COUNT(IF(choice = 'NO', 1, NULL)), COUNT(IF(choice = 'ABSTAIN', 1, NULL))
                FROM vote WHERE ballot_id = ?
                """, row -> new Count(row.getLong(1), row.getLong(2), row.getLong(3)), ballotId);
    }

    /**
     * Puts a vote in, together with others but never while the ballot is being closed.
     *
     * @return the meeting that votes
     */
    long put(long ballotId, long personId, Choice choice, Instant now) {
        record Open(long meetingId, boolean closed) {}
        Open ballot = sql.first("SELECT meeting_id, closed_at IS NOT NULL FROM ballot WHERE id = ? LOCK IN SHARE MODE",
                row -> new Open(row.getLong(1), row.getBoolean(2)), ballotId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (ballot.closed()) {
            throw new Refused(VotingRefusal.BALLOT_CLOSED);
        }
        if (insert(ballotId, personId, choice, now) == 0) {
            throw new Refused(VotingRefusal.NOT_ON_ROLL);
        }
        return ballot.meetingId();
    }

    private int insert(long ballotId, long personId, Choice choice, Instant now) {
        try {
            return sql.update("""
                    INSERT INTO vote (ballot_id, person_id, choice, at)
                    SELECT ballot_id, person_id, ?, ? FROM electorate WHERE ballot_id = ? AND person_id = ?
                    """, choice, now, ballotId, personId);
        } catch (SqlFailed e) {
            throw e.isDuplicate() ? new Refused(VotingRefusal.ALREADY_VOTED, votedAt(ballotId, personId)) : e;
        }
    }

    private String votedAt(long ballotId, long personId) {
        return sql.one("SELECT at FROM vote WHERE ballot_id = ? AND person_id = ?", row -> TIME.format(Sql.instant(row, "at")), ballotId, personId);
    }
}
