package org.allmende.council.bodies;

import java.time.LocalDate;
import java.util.Map;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;

/** What holds by German law (BGB s. 32-38) where statutes say nothing: the form of a body that has none yet starts with it. */
final class StatuteDefault {

    private static final String LAW = "§ 32 (1) BGB";
    private static final int TWO_WEEKS = 14;

    private StatuteDefault() {}

    static Statute of(long bodyId) {
        QuorumShare anybody = new QuorumShare(new Fraction(0, 1), Comparison.GE, null);
        return new Statute(0, bodyId, LocalDate.EPOCH, LAW, TWO_WEEKS, false, 0, anybody, 0, Circular.ALL_AGREE, false, ElectionTie.LOT, LAW, Map.of(),
                Map.of(Purpose.MOTION, new StatuteRule(0, Majority.GERMAN_DEFAULT), Purpose.STATUTES, new StatuteRule(0, Majority.GERMAN_STATUTES)));
    }
}
