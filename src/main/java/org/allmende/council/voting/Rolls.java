package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.allmende.platform.persistence.Sql;

/** Who may vote, as it would be frozen now. */
@ApplicationScoped
public class Rolls {

    @Inject Sql sql;

    /** Members present, and those represented by a present member; without the recused and those whom a recused member represents. */
    public List<Voter> ofMeeting(long bodyId, long meetingId, long itemId, LocalDate day) {
        return sql.rows("""
                SELECT m.person_id, m.weight, m.chamber_id, IF(a.id IS NULL, x.holder_id, NULL) AS holder_id FROM mandate m
                LEFT JOIN attendance a ON a.meeting_id = ? AND a.present_person = m.person_id
                LEFT JOIN proxy x ON x.meeting_id = ? AND x.live_person = m.person_id
                LEFT JOIN attendance h ON h.meeting_id = x.meeting_id AND h.present_person = x.holder_id
                WHERE m.body_id = ? AND m.from_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?) AND (a.id IS NOT NULL OR h.id IS NOT NULL)
                  AND NOT EXISTS (SELECT 1 FROM recusal r WHERE r.agenda_item_id = ? AND (r.person_id = m.person_id OR a.id IS NULL AND r.person_id = x.holder_id))
                ORDER BY m.person_id
                """, row -> new Voter(row.getLong("person_id"), row.getBigDecimal("weight"), Sql.nullableLong(row, "chamber_id"), Sql.nullableLong(row, "holder_id")),
                meetingId, meetingId, bodyId, day, day, itemId);
    }

    /** All members of a body. @param without who is recused */
    public List<Voter> ofBody(long bodyId, LocalDate day, Collection<Long> without) {
        return sql.rows("""
                SELECT person_id, weight, chamber_id FROM mandate
                WHERE body_id = ? AND from_date <= ? AND (until_date IS NULL OR until_date >= ?) ORDER BY person_id
                """, row -> new Voter(row.getLong("person_id"), row.getBigDecimal("weight"), Sql.nullableLong(row, "chamber_id"), null), bodyId, day, day)
                .stream().filter(voter -> !without.contains(voter.personId())).toList();
    }

    /** The votes of all members who are not recused. */
    public BigDecimal membersWeight(long bodyId, long itemId, LocalDate day) {
        return sql.one("""
                SELECT COALESCE(SUM(m.weight), 0) FROM mandate m
                WHERE m.body_id = ? AND m.from_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?)
                  AND NOT EXISTS (SELECT 1 FROM recusal r WHERE r.agenda_item_id = ? AND r.person_id = m.person_id)
                """, row -> row.getBigDecimal(1), bodyId, day, day, itemId);
    }
}
