package org.allmende.council.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** All writes to polls and their options. */
@ApplicationScoped
class Polls {

    /** As many as fit on a paper that a person can read. */
    static final int MOST_OPTIONS = 40;

    @PersistenceContext EntityManager entities;
    @Inject Sql sql;
    @Inject Caller caller;

    /** One row of poll_option before the vote. */
    record Entry(long id, Long personId, long proposedBy, boolean passive) {}

    Poll add(Poll poll) {
        entities.persist(poll);
        entities.flush();
        return poll;
    }

    /** Locked until the transaction ends: nothing changes while its ballot opens. */
    Poll lock(long pollId) {
        Poll poll = entities.find(Poll.class, pollId, LockModeType.PESSIMISTIC_WRITE);
        if (poll == null) {
            throw new Refused(SecurityRefusal.NOT_FOUND);
        }
        return poll;
    }

    /** Locked, for a caller who may do that in its body. */
    Poll lock(long pollId, Permission permission) {
        Poll poll = lock(pollId);
        if (!caller.may(permission, poll.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        return poll;
    }

    /** @return a member's name and chamber */
    Candidate member(long bodyId, long personId, LocalDate day) {
        return sql.first("""
                SELECT p.name, m.chamber_id FROM mandate m JOIN person p ON p.id = m.person_id
                WHERE m.body_id = ? AND m.person_id = ? AND m.from_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?)
                """, row -> new Candidate(row.getString("name"), Sql.nullableLong(row, "chamber_id")), bodyId, personId, day, day)
                .orElseThrow(() -> new Refused(PollsRefusal.NO_MEMBER));
    }

    record Candidate(String name, Long chamberId) {}

    /** @param acceptedAt null while a candidate has not accepted, and for options */
    long addOption(Poll poll, String label, String statement, Long personId, Long chamberId, boolean passive, Instant acceptedAt, Instant now) {
        if (sql.one("SELECT COUNT(*) FROM poll_option WHERE poll_id = ?", row -> row.getInt(1), poll.id()) >= MOST_OPTIONS) {
            throw new Refused(PollsRefusal.TOO_MANY, MOST_OPTIONS);
        }
        try {
            return sql.insert("""
                    INSERT INTO poll_option (poll_id, position, label, statement, person_id, chamber_id, passive, proposed_by, proposed_at, accepted_at)
                    SELECT ?, COALESCE(MAX(position), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? FROM poll_option WHERE poll_id = ?
                    """, poll.id(), label, statement, personId, chamberId, passive, caller.personId(), now, acceptedAt, poll.id());
        } catch (SqlFailed e) {
            throw e.isDuplicate() ? new Refused(personId == null ? PollsRefusal.THERE_ALREADY : PollsRefusal.PROPOSED_ALREADY) : e;
        }
    }

    Entry option(long pollId, long optionId) {
        return sql.first("SELECT id, person_id, proposed_by, passive FROM poll_option WHERE poll_id = ? AND id = ?",
                row -> new Entry(row.getLong("id"), Sql.nullableLong(row, "person_id"), row.getLong("proposed_by"), row.getBoolean("passive")), pollId, optionId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    long pollOf(long optionId) {
        return sql.first("SELECT poll_id FROM poll_option WHERE id = ?", row -> row.getLong(1), optionId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    void remove(long optionId) {
        sql.update("DELETE FROM poll_option WHERE id = ?", optionId);
    }

    void answer(long optionId, Instant acceptedAt, Instant declinedAt) {
        sql.update("UPDATE poll_option SET accepted_at = ?, declined_at = ? WHERE id = ?", acceptedAt, declinedAt, optionId);
    }

    void state(long optionId, String statement) {
        sql.update("UPDATE poll_option SET statement = ? WHERE id = ?", statement, optionId);
    }
}
