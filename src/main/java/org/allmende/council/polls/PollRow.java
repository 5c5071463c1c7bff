package org.allmende.council.polls;

import java.time.Instant;
import java.time.LocalDate;
import org.allmende.platform.time.Clock;

/** A poll in a list. @param meeting where it is voted on, or null @param standing how many can be voted for */
public record PollRow(long id, String body, String title, PollKind kind, String meeting, Instant plannedAt, Instant openedAt, int standing) {

    public LocalDate openedOn() {
        return openedAt == null ? null : Clock.dateOf(openedAt);
    }

    public boolean opened() {
        return openedAt != null;
    }
}
