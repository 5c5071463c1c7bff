package org.allmende.council.voting;

/**
 * The count of a ballot.
 *
 * @param roll those who could vote
 * @param members all members of the body who are not recused
 */
public record Tally(long yes, long no, long abstain, long invalid, long roll, long members) {

    public Tally {
        if (yes < 0 || no < 0 || abstain < 0 || invalid < 0 || yes + no + abstain + invalid > roll || roll > members) {
            throw new IllegalArgumentException("No such count: " + yes + " " + no + " " + abstain + " " + invalid + " of " + roll + " of " + members);
        }
    }

    long cast() {
        return yes + no + abstain + invalid;
    }
}
