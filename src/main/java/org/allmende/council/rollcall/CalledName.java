package org.allmende.council.rollcall;

import java.time.Instant;

/**
 * One name of the roll.
 *
 * @param holder who answers for a represented member, or null
 * @param choice YES, NO or ABSTAIN; null before the answer
 * @param spoken whether somebody else entered it
 */
public record CalledName(long personId, String name, String chamber, String holder, String choice, Instant at, boolean spoken) {

    public boolean answered() {
        return choice != null;
    }

    public boolean waits() {
        return choice == null;
    }

    /** Voted on the own device. */
    public boolean own() {
        return choice != null && !spoken;
    }
}
