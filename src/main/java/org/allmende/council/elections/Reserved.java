package org.allmende.council.elections;

import java.util.Set;

/**
 * Seats that must go to some of the candidates, as those of one chamber; fewer only if fewer of them stand.
 *
 * @param seats how many at least
 */
public record Reserved(Set<Integer> candidates, int seats) {

    public Reserved {
        candidates = Set.copyOf(candidates);
        if (seats < 0) {
            throw new IllegalArgumentException("Reserved seats " + seats);
        }
    }
}
