package org.allmende.council.elections;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Seats not filled yet, and how many of them are still owed to a group of candidates. */
final class Vacancies {

    private static final int NO_GROUP = -1;

    private final int[] groups;
    private final int[] owed;
    private int left;

    Vacancies(Election election) {
        groups = new int[election.names().size()];
        Arrays.fill(groups, NO_GROUP);
        owed = new int[election.reserved().size()];
        left = election.seats();
        for (int group = 0; group < owed.length; group++) {
            Reserved reserved = election.reserved().get(group);
            for (int candidate : reserved.candidates()) {
                groups[candidate] = group;
            }
            owed[group] = (int) Math.min(reserved.seats(), reserved.candidates().stream().filter(election::stands).count());
        }
    }

    /** Vacancies among candidates without groups. */
    Vacancies(int candidates, int seats) {
        groups = new int[candidates];
        Arrays.fill(groups, NO_GROUP);
        owed = new int[0];
        left = seats;
    }

    int left() {
        return left;
    }

    /** Whether a seat is left that is not owed to others. */
    boolean open(int candidate) {
        return owedTo(candidate) > 0 || free() > 0;
    }

    /** Whether the group of the candidate is owed as many seats as candidates of it are left: then nobody of it can be spared. */
    boolean needed(int candidate, Collection<Integer> candidates) {
        return owedTo(candidate) > 0 && candidates.stream().filter(other -> groups[other] == groups[candidate]).count() <= owedTo(candidate);
    }

    /** Whether nothing is owed to the group of the candidate. */
    boolean unbound(int candidate) {
        return owedTo(candidate) == 0;
    }

    /** Whether all of them can be seated. */
    boolean fit(List<Integer> candidates) {
        int fromFree = 0;
        int[] rest = owed.clone();
        for (int candidate : candidates) {
            if (groups[candidate] == NO_GROUP || rest[groups[candidate]]-- <= 0) {
                fromFree++;
            }
        }
        return fromFree <= free();
    }

    void take(int candidate) {
        if (owedTo(candidate) > 0) {
            owed[groups[candidate]]--;
        }
        left--;
    }

    private int free() {
        return left - Arrays.stream(owed).sum();
    }

    private int owedTo(int candidate) {
        return groups[candidate] == NO_GROUP ? 0 : owed[groups[candidate]];
    }
}
