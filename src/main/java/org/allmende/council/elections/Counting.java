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
