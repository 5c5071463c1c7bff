package org.allmende.council.meetings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allmende.council.bodies.Statute;

/**
 * Everything a page shows of one meeting at one moment.
 *
 * @param current the item called up last, or null
 * @param quorum for the current item, without its recused members
 * @param version of the meeting on this node; another one means that there is news
 */
public record MeetingSheet(MeetingRow meeting, Statute statute, List<AgendaRow> agenda, List<AttendeeRow> members, AgendaRow current, Quorum quorum, long version) {

    public AttendeeRow member(long personId) {
        return members.stream().filter(member -> member.personId() == personId).findFirst().orElse(null);
    }

    /** For whom this person, being here, votes as well. */
    public List<AttendeeRow> representedBy(long personId) {
        return members.stream().filter(member -> member.represented() && member.holderId() == personId).toList();
    }

    /** Whether a member may let another one vote. */
    public boolean allowsProxies() {
        return statute.proxiesMost() > 0 && !meeting.closed();
    }

    /** In person or represented. */
    public long presentCount() {
        return members.stream().filter(AttendeeRow::counts).count();
    }

    /** The open vote, or null. */
    public AgendaRow voting() {
        return agenda.stream().filter(item -> item.ballot() != null && item.ballot().open()).findFirst().orElse(null);
    }

    /** Empty for a body without chambers. */
    public List<ChamberSeats> chambers() {
        Map<String, ChamberSeats> seats = new LinkedHashMap<>();
        for (AttendeeRow member : members) {
            if (member.chamber() != null) {
                seats.merge(member.chamber(), new ChamberSeats(member.chamber(), 1, member.counts() ? 1 : 0),
                        (a, b) -> new ChamberSeats(a.name(), a.seats() + b.seats(), a.present() + b.present()));
            }
        }
        return List.copyOf(seats.values());
    }
}
