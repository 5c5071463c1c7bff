package org.allmende.council.meetings;

import java.time.Instant;
import java.time.LocalDate;
import org.allmende.platform.time.Clock;

/** A meeting with the dates that tell its life. @param items how long its agenda is */
public record MeetingRow(long id, long bodyId, String body, String title, Instant startsAt, String place, long statuteId,
        Instant calledAt, Instant openedAt, Instant closedAt, int items) {

    public LocalDate day() {
        return Clock.dateOf(startsAt);
    }

    public boolean planned() {
        return calledAt == null;
    }

    public boolean running() {
        return openedAt != null && closedAt == null;
    }

    public boolean closed() {
        return closedAt != null;
    }

    /** planned, called, running or closed: a text key and the kind of the status chip. */
    public String state() {
        return closed() ? "closed" : running() ? "running" : planned() ? "planned" : "called";
    }
}
