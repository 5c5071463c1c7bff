package org.allmende.council.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.mail.Outbox;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes the invitation of a meeting, to each member in the own language, with a link to its calendar file. */
@ApplicationScoped
class Invitations {

    private static final String TEXT = "council.meetings.invitation.";

    @Inject Sql sql;
    @Inject Outbox outbox;
    @Inject @ConfigProperty(name = "allmende.base.url", defaultValue = "http://localhost:8080") String baseUrl;

    private record Facts(long bodyId, String body, String title, Instant startsAt, String place) {}

    private record Guest(String email, String name, Locale language) {}

    void send(long meetingId) {
        Facts meeting = sql.one("""
                SELECT b.id, b.name, m.title, m.starts_at, m.place FROM meeting m JOIN body b ON b.id = m.body_id WHERE m.id = ?
                """, row -> new Facts(row.getLong("id"), row.getString("name"), row.getString("title"), Sql.instant(row, "starts_at"), row.getString("place")), meetingId);
        List<String> agenda = sql.rows("SELECT title FROM agenda_item WHERE meeting_id = ? ORDER BY position, id", row -> row.getString(1), meetingId);
        var day = Clock.dateOf(meeting.startsAt());
        sql.rows("""
                SELECT p.email, p.name, p.language FROM mandate m JOIN person p ON p.id = m.person_id
                WHERE m.body_id = ? AND m.from_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?) ORDER BY p.id
                """, row -> new Guest(row.getString("email"), row.getString("name"), Locale.of(row.getString("language"))), meeting.bodyId(), day, day)
                .forEach(guest -> invite(guest, meetingId, meeting, agenda));
    }

    private void invite(Guest guest, long meetingId, Facts meeting, List<String> agenda) {
        StringBuilder items = new StringBuilder();
        for (int i = 0; i < agenda.size(); i++) {
            items.append(i + 1).append(". ").append(agenda.get(i)).append('\n');
        }
        String when = Formats.dateTime(meeting.startsAt(), guest.language());
        outbox.put(guest.email(), Texts.of(guest.language(), TEXT + "subject", meeting.title(), when),
                Texts.of(guest.language(), TEXT + "text", guest.name(), meeting.body(), meeting.title(), when, meeting.place(), items.toString().strip(),
                        baseUrl + "/council/meetings/meeting?id=" + meetingId, baseUrl + "/api/meetings/" + meetingId + "/calendar"));
    }
}
