package org.allmende.council.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.allmende.council.bodies.Statute;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * A body comes together. A meeting is planned; it is called when the invitation goes out, in time by the statutes, which are
 * frozen then; on its day the chair opens it; members arrive and leave; the chair closes it. Nothing is taken back.
 */
@Entity
@Table(name = "meeting")
public class Meeting {

    @Id @GeneratedValue(strategy = GenerationType.IDENTITY) private Long id;
    @Column(name = "body_id") private long bodyId;
    @Column(name = "statute_profile_id") private long statuteId;
    private String title;
    @Column(name = "starts_at") private Instant startsAt;
    private String place;
    @Column(name = "planned_by") private long plannedBy;
    @Column(name = "called_at") private Instant calledAt;
    @Column(name = "called_by") private Long calledBy;
    @Column(name = "opened_at") private Instant openedAt;
    @Column(name = "opened_by") private Long openedBy;
    @Column(name = "closed_at") private Instant closedAt;
    @Column(name = "closed_by") private Long closedBy;
    @Version private int version;

    protected Meeting() {}

    static Meeting planned(long bodyId, Statute statute, String title, Instant startsAt, String place, long person, Instant now) {
        if (!startsAt.isAfter(now)) {
            throw new Refused(MeetingsRefusal.STARTS_IN_THE_PAST);
        }
        Meeting meeting = new Meeting();
        meeting.bodyId = bodyId;
        meeting.statuteId = statute.id();
        meeting.title = title;
        meeting.startsAt = startsAt;
        meeting.place = place;
        meeting.plannedBy = person;
        return meeting;
    }

    /** @param items how many items the agenda has: the invitation must name what is decided (BGB s. 32 (1)) */
    void call(Statute statute, int items, long person, Instant now) {
        refuseIf(calledAt != null, MeetingsRefusal.CALLED_ALREADY);
        refuseIf(items == 0, MeetingsRefusal.AGENDA_EMPTY);
        long days = ChronoUnit.DAYS.between(Clock.dateOf(now), day());
        if (days < statute.noticeDays()) {
            throw new Refused(MeetingsRefusal.NOTICE_TOO_SHORT, statute.noticeDays(), statute.source(), days);
        }
        statuteId = statute.id();
        calledAt = now;
        calledBy = person;
    }

    void open(long person, Instant now) {
        refuseIf(calledAt == null, MeetingsRefusal.NOT_CALLED);
        refuseIf(openedAt != null, MeetingsRefusal.OPENED_ALREADY);
        refuseIf(Clock.dateOf(now).isBefore(day()), MeetingsRefusal.NOT_YET_ITS_DAY);
        openedAt = now;
        openedBy = person;
    }

    void close(long person, Instant now) {
        requireOpen();
        closedAt = now;
        closedBy = person;
    }

    void requireOpen() {
        refuseIf(openedAt == null, MeetingsRefusal.NOT_OPENED);
        refuseIf(closedAt != null, MeetingsRefusal.CLOSED);
    }

    void requireNotClosed() {
        refuseIf(closedAt != null, MeetingsRefusal.CLOSED);
    }

    /** @param statute the frozen one: whether it lets items come in after the invitation */
    void requireAgendaOpen(Statute statute) {
        refuseIf(closedAt != null, MeetingsRefusal.CLOSED);
        refuseIf(calledAt != null && !statute.lateItems(), MeetingsRefusal.AGENDA_FIXED);
    }

    private static void refuseIf(boolean condition, MeetingsRefusal refusal) {
        if (condition) {
            throw new Refused(refusal);
        }
    }

    /** The day by which mandates and statutes are taken. */
    LocalDate day() {
        return Clock.dateOf(startsAt);
    }

    long id() {
        return id;
    }

    long bodyId() {
        return bodyId;
    }

    long statuteId() {
        return statuteId;
    }
}
