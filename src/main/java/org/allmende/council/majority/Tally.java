package org.allmende.council.majority;

import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * The count of a vote, in exact decimals because votes may have weights.
 *
 * @param present persons present when the vote opened
 * @param members all members of the body who are not recused
 * @param entitled everyone on the frozen roll
 */
public record Tally(BigDecimal yes, BigDecimal no, BigDecimal abstain, BigDecimal invalid, BigDecimal present, BigDecimal members, BigDecimal entitled) {

    public static final Tally NONE = of(0, 0, 0, 0, 0, 0, 0);

    public Tally {
        if (Stream.of(yes, no, abstain, invalid, present, members, entitled).anyMatch(count -> count.signum() < 0)) {
            throw new IllegalArgumentException("No such count: " + yes + " " + no + " " + abstain + " " + invalid + " of " + entitled);
        }
    }

    /** A count of heads. */
    public static Tally of(long yes, long no, long abstain, long invalid, long present, long members, long entitled) {
        return new Tally(BigDecimal.valueOf(yes), BigDecimal.valueOf(no), BigDecimal.valueOf(abstain), BigDecimal.valueOf(invalid),
                BigDecimal.valueOf(present), BigDecimal.valueOf(members), BigDecimal.valueOf(entitled));
    }

    public BigDecimal cast() {
        return yes.add(no).add(abstain).add(invalid);
    }

    Tally withOneMoreYes() {
        return new Tally(yes.add(BigDecimal.ONE), no, abstain, invalid, present, members, entitled);
    }
}
