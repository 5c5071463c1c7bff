package org.allmende.council.elections;

import java.util.List;

/** Counts elections: pure, exact, and the same for every order of the papers. */
public final class Counting {

    private Counting() {}

    /** As {@link #count(Election, Method, List)} before any lot was drawn. */
    public static Result count(Election election, Method method) {
        return count(election, method, List.of());
    }

    /**
     * As {@link #count(Election, Method, List)}, and looks past a tie: if every lot leads to the same winners in the same order and in as many
     * rounds, they are in the result already, with the rounds as they are if the lots fall in the order of the names. The tie
     * stays in the result, with {@link Tie#matters()} false: who must draw the lot by law still draws it.
     */
    public static Result foresee(Election election, Method method, List<Integer> lots) {
        return Foresight.of(election, method, lots);
    }

    /**
     * Counts as far as the rules carry. At a genuine tie the next of the lots decides; without one left the count stops there.
     *
     * @param lots the candidates drawn so far, in order
     * @throws IllegalArgumentException if a lot names somebody who is not among the tied
     */
    public static Result count(Election election, Method method, List<Integer> lots) {
        Lots drawn = new Lots(lots);
        return switch (method) {
            case APPROVAL, SCORE -> new PointsCount(election, method, drawn).result();
            case IRV -> new RunOffCount(election, drawn).result();
            case STV_SCOTTISH -> new ScottishCount(election, drawn).result();
            case SCHULZE -> new SchulzeCount(election, drawn).result();
        };
    }
}
