package org.allmende.council.paper;

/** What one person counted, for a chamber or (chamberId 0) for all. */
public record CountLine(long chamberId, int yes, int no, int abstain, int invalid) {

    public int sum() {
        return yes + no + abstain + invalid;
    }

    boolean negative() {
        return yes < 0 || no < 0 || abstain < 0 || invalid < 0;
    }

    CountLine plus(CountLine other) {
        return new CountLine(0, yes + other.yes, no + other.no, abstain + other.abstain, invalid + other.invalid);
    }
}
