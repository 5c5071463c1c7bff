package org.allmende.council.ties;

import java.time.Instant;

/**
 * What settled a tie.
 *
 * @param option the label of the option drawn, or for a motion null
 * @param position of the option; for a motion 1 adopted, 2 rejected
 * @param drawer who entered it @param witness who saw it drawn, or null after a run-off
 * @param runoff the ballot that settled it instead of a lot, or null
 */
public record LotDrawn(int step, String option, int position, String drawer, String witness, Long runoff, Instant at) {

    /** A run-off stands in the place of the witness as its number: {@code #12}. */
    static LotDrawn of(int step, String option, int position, String drawer, String witness, Instant at) {
        boolean runoff = witness.matches("#[0-9]+");
        return new LotDrawn(step, option, position, drawer, runoff ? null : witness, runoff ? Long.valueOf(witness.substring(1)) : null, at);
    }

    public String kind() {
        return runoff != null ? "runoff" : option == null ? "motion-" + position : "lot";
    }
}
