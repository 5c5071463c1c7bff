package org.allmende.council.meetings;

import java.time.Instant;

/**
 * A member, the last interval of presence, and who stands in.
 *
 * @param arrivedAt null if never there @param leftAt null if still there
 * @param holderId who holds this member's proxy, with the name, or null @param holderThere whether that person is present
 */
public record AttendeeRow(long personId, String name, String chamber, String office, Instant arrivedAt, Instant leftAt,
        Long holderId, String holder, boolean holderThere) {

    /** In person. */
    public boolean present() {
        return arrivedAt != null && leftAt == null;
    }

    /** Not here, but somebody who is here votes in this member's name. */
    public boolean represented() {
        return !present() && holderId != null && holderThere;
    }

    /** Counts for the quorum and stands on the roll. */
    public boolean counts() {
        return present() || represented();
    }
}
