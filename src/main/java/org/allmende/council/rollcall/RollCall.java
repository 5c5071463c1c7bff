package org.allmende.council.rollcall;

import java.time.Instant;
import java.util.List;

/** A roll call as the page shows it. @param meetingId where it happens @param names the roll, by chamber and name */
public record RollCall(long ballotId, long bodyId, String body, Long meetingId, String title, Instant closedAt, List<CalledName> names) {

    public boolean open() {
        return closedAt == null;
    }

    public long answered() {
        return names.stream().filter(CalledName::answered).count();
    }

    /** Whose turn it is, or null when all have answered. */
    public CalledName next() {
        return names.stream().filter(CalledName::waits).findFirst().orElse(null);
    }

    public CalledName of(long personId) {
        return names.stream().filter(name -> name.personId() == personId).findFirst().orElse(null);
    }

    /** The vote entered last, or null. */
    public CalledName last() {
        return names.stream().filter(CalledName::spoken).max(java.util.Comparator.comparing(CalledName::at)).orElse(null);
    }
}
