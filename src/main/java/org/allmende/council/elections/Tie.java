package org.allmende.council.elections;

import java.util.List;

/**
 * A genuine tie: the rules leave the decision to the lot, and the count has stopped. Hand in the candidate drawn to go on.
 *
 * @param round the last round counted
 * @param candidates among whom the lot is drawn
 * @param matters false only if every lot was tried and all lead to the same winners in the same order, in as many rounds
 */
public record Tie(Kind kind, int round, List<Integer> candidates, boolean matters) {

    public Tie(Kind kind, int round, List<Integer> candidates) {
        this(kind, round, candidates, true);
    }

    /** What the lot decides. */
    public enum Kind {
        /** The drawn one is excluded. */
        EXCLUSION,
        /** The papers of the drawn one are transferred first. */
        SURPLUS,
        /** The drawn one is elected. */
        SEAT;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
