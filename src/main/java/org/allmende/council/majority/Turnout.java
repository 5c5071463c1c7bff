package org.allmende.council.majority;

/** The share of all who are entitled that must have voted, whatever they voted. */
public record Turnout(Fraction share, Comparison comparison) {

    public boolean isMetBy(Tally tally) {
        return tally.entitled().signum() > 0 && share.isReachedBy(tally.cast(), tally.entitled(), comparison);
    }
}
