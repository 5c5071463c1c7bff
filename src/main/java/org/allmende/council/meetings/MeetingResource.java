package org.allmende.council.meetings;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A meeting for calendars. */
@Path("meetings")
public class MeetingResource {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    @Inject MeetingRows meetings;
    @Inject @ConfigProperty(name = "allmende.base.url", defaultValue = "http://localhost:8080") String baseUrl;

    /** RFC 5545. */
    @GET
    @Path("{id}/calendar")
    @Produces("text/calendar;charset=UTF-8")
    public String calendar(@PathParam("id") long id) {
        MeetingRow meeting = meetings.of(id);
        Instant stamp = meeting.calledAt() == null ? meeting.startsAt() : meeting.calledAt();
        return String.join("\r\n", "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Allmende//council.meetings//DE", "BEGIN:VEVENT",
                "UID:meeting-" + id + "@" + baseUrl.replaceAll("^https?://|[:/].*$", ""), "DTSTAMP:" + UTC.format(stamp),
                "DTSTART:" + UTC.format(meeting.startsAt()), "DTEND:" + UTC.format(meeting.startsAt().plus(USUAL_LENGTH)),
                "SUMMARY:" + text(meeting.title() + ", " + meeting.body()), "LOCATION:" + text(meeting.place()),
                "URL:" + baseUrl + "/council/meetings/meeting?id=" + id, "END:VEVENT", "END:VCALENDAR", "");
    }

    private static String text(String plain) {
        return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
    }
}
