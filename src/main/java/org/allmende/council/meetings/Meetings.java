package org.allmende.council.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Finds meetings for those who may; whoever changes one holds its row until the end of the transaction. */
@ApplicationScoped
class Meetings {

    @PersistenceContext EntityManager entities;
    @Inject Sql sql;
    @Inject Caller caller;

    Meeting add(Meeting meeting) {
        entities.persist(meeting);
        entities.flush();
        return meeting;
    }

    /** @throws Refused if it is unknown or the caller may not do that in its body */
    Meeting lock(long meetingId, Permission permission) {
        Meeting meeting = entities.find(Meeting.class, meetingId, LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null) {
            throw new Refused(SecurityRefusal.NOT_FOUND);
        }
        if (!caller.may(permission, meeting.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        return meeting;
    }

    long meetingOfItem(long itemId) {
        return sql.first("SELECT meeting_id FROM agenda_item WHERE id = ?", row -> row.getLong(1), itemId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    void requireMember(Meeting meeting, long personId) {
        if (!isMember(meeting, personId)) {
            throw new Refused(MeetingsRefusal.NO_MEMBER);
        }
    }

    boolean isMember(Meeting meeting, long personId) {
        return sql.one("""
                SELECT EXISTS (SELECT 1 FROM mandate WHERE body_id = ? AND person_id = ? AND from_date <= ? AND (until_date IS NULL OR until_date >= ?))
                """, row -> row.getBoolean(1), meeting.bodyId(), personId, meeting.day(), meeting.day());
    }

    boolean isPresent(long meetingId, long personId) {
        return sql.one("SELECT EXISTS (SELECT 1 FROM attendance WHERE meeting_id = ? AND present_person = ?)", row -> row.getBoolean(1), meetingId, personId);
    }
}
