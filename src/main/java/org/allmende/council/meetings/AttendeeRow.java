package org.allmende.council.meetings;

import java.time.Instant;

/** A member and the last interval of presence. @param arrivedAt null if never there @param leftAt null if still there */
public record AttendeeRow(long personId, String name, String chamber, String office, Instant arrivedAt, Instant leftAt) {

    public boolean present() {
        return arrivedAt != null && leftAt == null;
    }
}
