package org.allmende.council.meetings;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.allmende.council.bodies.Statute;
import org.allmende.council.bodies.Statutes;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** Reads a meeting with agenda, attendance and quorum: seven statements, whatever its size; one more where the quorum is a share of another body. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class MeetingSheets {

    @Inject MeetingRows meetings;
    @Inject Statutes statutes;
    @Inject ItemBallots ballots;
    @Inject ItemPolls polls;
    @Inject Followers followers;
    @Inject Caller caller;
    @Inject Sql sql;

    public MeetingSheet of(long meetingId) {
        long version = followers.version(meetingId);
        MeetingRow meeting = meetings.of(meetingId);
        Statute statute = statutes.version(meeting.statuteId());
        List<AttendeeRow> members = members(meeting);
        List<AgendaRow> agenda = agenda(meeting);
        AgendaRow current = agenda.stream().filter(item -> item.calledUpAt() != null).max(Comparator.comparing(AgendaRow::calledUpAt)).orElse(null);
        return new MeetingSheet(meeting, statute, agenda, members, current, quorum(meeting, statute, members, current), version);
    }

    /** @param current the item dealt with: its recused members count neither way */
    private Quorum quorum(MeetingRow meeting, Statute statute, List<AttendeeRow> members, AgendaRow current) {
        Set<Long> out = current == null ? Set.of() : current.recusals().stream().map(RecusalRow::personId).collect(Collectors.toSet());
        List<AttendeeRow> counted = members.stream().filter(member -> !out.contains(member.personId())).toList();
        long represented = counted.stream().filter(member -> member.represented() && !out.contains(member.holderId())).count();
        long present = counted.stream().filter(AttendeeRow::present).count() + represented;
        return QuorumRule.check(statute, present, represented, counted.size(), members.size() - counted.size(), base(statute, meeting, current));
    }

    /** The members of the other body of whom the statutes ask a share, or null. */
    private QuorumBase base(Statute statute, MeetingRow meeting, AgendaRow current) {
        return statute.quorum().ofBodyId() == null ? null : sql.one("""
                SELECT b.name, (SELECT COUNT(DISTINCT m.person_id) FROM mandate m
                    WHERE m.body_id = b.id AND m.from_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?)
                      AND NOT EXISTS (SELECT 1 FROM recusal r WHERE r.agenda_item_id = ? AND r.person_id = m.person_id)) AS members
                FROM body b WHERE b.id = ?
                """, row -> new QuorumBase(row.getString("name"), row.getLong("members")), meeting.day(), meeting.day(), current == null ? null : current.id(),
                statute.quorum().ofBodyId());
    }

    private List<AttendeeRow> members(MeetingRow meeting) {
        return sql.rows("""
                SELECT p.id, p.name, c.name AS chamber, m.office, a.arrived_at, a.left_at, x.holder_id, h.name AS holder,
                       EXISTS (SELECT 1 FROM attendance t WHERE t.meeting_id = x.meeting_id AND t.present_person = x.holder_id) AS holder_there
                FROM mandate m
                JOIN person p ON p.id = m.person_id
                LEFT JOIN chamber c ON c.id = m.chamber_id
                LEFT JOIN attendance a ON a.id = (SELECT MAX(l.id) FROM attendance l WHERE l.meeting_id = ? AND l.person_id = m.person_id)
                LEFT JOIN proxy x ON x.meeting_id = ? AND x.live_person = m.person_id
                LEFT JOIN person h ON h.id = x.holder_id
                WHERE m.body_id = ? AND m.from_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?)
                ORDER BY c.id, p.name, p.id
                """, row -> new AttendeeRow(row.getLong("id"), row.getString("name"), row.getString("chamber"), row.getString("office"),
                Sql.instant(row, "arrived_at"), Sql.instant(row, "left_at"),
                Sql.nullableLong(row, "holder_id"), row.getString("holder"), row.getBoolean("holder_there")), meeting.id(), meeting.id(), meeting.bodyId(), meeting.day(), meeting.day());
    }

    private List<AgendaRow> agenda(MeetingRow meeting) {
        Map<Long, ItemBallot> votes = ballots.ofMeeting(meeting.id(), caller.personIdOrNull());
        Map<Long, Long> asked = polls.ofMeeting(meeting.id());
        Map<Long, List<RecusalRow>> recusals = recusals(meeting.id());
        return sql.rows("""
                SELECT i.id, i.position, i.title, i.motion_id, o.state, o.summary, o.wording, i.called_up_at, i.added_at > ? AS late
                FROM agenda_item i LEFT JOIN motion o ON o.id = i.motion_id
                WHERE i.meeting_id = ? ORDER BY i.position, i.id LIMIT 200
                """, row -> new AgendaRow(row.getLong("id"), row.getInt("position"), row.getString("title"), Sql.nullableLong(row, "motion_id"),
                asked.get(row.getLong("id")), row.getString("state"), row.getString("summary"), row.getString("wording"), Sql.instant(row, "called_up_at"), row.getBoolean("late"),
                votes.get(row.getLong("id")), recusals.getOrDefault(row.getLong("id"), List.of())), meeting.calledAt(), meeting.id());
    }

    private Map<Long, List<RecusalRow>> recusals(long meetingId) {
        return sql.rows("""
                SELECT r.agenda_item_id, r.person_id, p.name, r.reason FROM recusal r
                JOIN agenda_item i ON i.id = r.agenda_item_id JOIN person p ON p.id = r.person_id
                WHERE i.meeting_id = ? ORDER BY p.name
                """, row -> new RecusalRow(row.getLong("agenda_item_id"), row.getLong("person_id"), row.getString("name"), row.getString("reason")), meetingId)
                .stream().collect(Collectors.groupingBy(RecusalRow::itemId));
    }
}
