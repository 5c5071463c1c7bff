package org.allmende.council.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Fraction;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.MajorityBase;
import org.allmende.council.majority.TieRule;
import org.allmende.council.majority.Turnout;

/** A council of 21 in two chambers and its statutes. */
final class StatuteScene {

    static final LocalDate TODAY = LocalDate.of(2027, 6, 21);
    static final BodySheet COUNCIL = new BodySheet(1, "Ernährungsrat", "ASSEMBLY", 21,
            List.of(new ChamberRow(1, "Erzeugung", 6), new ChamberRow(2, "Verbraucherinnen und Verbraucher", 15)), List.of(new BodyRow(2, "Sprecherkreis", "SPEAKERS_CIRCLE")));

    private StatuteScene() {}

    static Statute plain() {
        return with(TODAY, "§ 9 (1) der Satzung", new QuorumShare(new Fraction(1, 2), Comparison.GE, null), Majority.of(half(), "§ 9 (1) der Satzung", TODAY), Map.of());
    }

    static Statute rich() {
        Majority majority = new Majority(List.of(new Condition(MajorityBase.YES_NO, new Fraction(2, 3), Comparison.GE), new Condition(MajorityBase.CAST, new Fraction(1, 3), Comparison.GT)),
                new Turnout(new Fraction(1, 4), Comparison.GE), TieRule.LOT, Map.of(1L, List.of(half())), "§ 9 (2) der Satzung", TODAY);
        return with(TODAY, "§ 9 (1) der Satzung", new QuorumShare(new Fraction(1, 4), Comparison.GT, 2L), majority, Map.of(1L, 2));
    }

    static Statute with(LocalDate validFrom, String source, QuorumShare quorum, Majority motion, Map<Long, Integer> quotas) {
        return new Statute(0, 1, validFrom, source, 14, false, 2, quorum, 1, Circular.ALL_AGREE, false, ElectionTie.RUN_OFF, "§ 9 (1) der Satzung", quotas,
                Map.of(Purpose.MOTION, new StatuteRule(0, motion), Purpose.STATUTES, new StatuteRule(0, Majority.GERMAN_STATUTES)));
    }

    static Condition half() {
        return new Condition(MajorityBase.YES_NO, new Fraction(1, 2), Comparison.GT);
    }
}
