package org.allmende.council.majority;

/** One demand on a count: the yes votes reach a share of a base. */
public record Condition(MajorityBase base, Fraction share, Comparison comparison) {

    /** Never of nothing: a base of zero is not reached. */
    public boolean isMetBy(Tally tally) {
        return base.of(tally).signum() > 0 && share.isReachedBy(tally.yes(), base.of(tally), comparison);
    }
}
