package org.allmende.council.majority;

import static org.allmende.council.majority.Comparison.GE;
import static org.allmende.council.majority.Comparison.GT;
import static org.allmende.council.majority.MajorityBase.CAST;
import static org.allmende.council.majority.MajorityBase.MEMBERS;
import static org.allmende.council.majority.MajorityBase.YES_NO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import org.allmende.support.Approved;

/** How results explain themselves; the approved file is read by people. */
class DerivationTest {

    private static final Condition HALF = new Condition(YES_NO, new Fraction(1, 2), GT);
    private static final Condition TWO_THIRDS = new Condition(YES_NO, new Fraction(2, 3), GE);
    private static final Condition THIRD_OF_CAST = new Condition(CAST, new Fraction(1, 3), GE);
    private static final String SECTION = "§ 9 (2) der Satzung";
    private static final LocalDate SINCE = LocalDate.of(2025, 3, 1);
    private static final Turnout QUARTER = new Turnout(new Fraction(1, 4), GE);
    private static final Map<Long, List<Condition>> DOUBLE = Map.of(1L, List.of(HALF), 2L, List.of(HALF));

    private final StringBuilder text = new StringBuilder();

    @Example
    void readsAsApproved() {
        show("the example of the issue", rule(TWO_THIRDS), Tally.of(40, 19, 0, 0, 59, 80, 59));
        show("the German default", Majority.GERMAN_DEFAULT, Tally.of(12, 7, 2, 1, 22, 30, 22));
        show("a tie rejects", Majority.GERMAN_DEFAULT, Tally.of(8, 8, 0, 0, 16, 30, 16));
        show("statutes: three quarters", Majority.GERMAN_STATUTES, Tally.of(14, 5, 1, 0, 20, 30, 20));
        show("nobody voted", Majority.GERMAN_DEFAULT, Tally.of(0, 0, 0, 0, 20, 30, 20));
        show("all abstained", Majority.GERMAN_DEFAULT, Tally.of(0, 0, 4, 0, 20, 30, 20));
        show("half of the members", rule(new Condition(MEMBERS, new Fraction(1, 2), GE)), Tally.of(15, 0, 0, 0, 20, 30, 20));
        show("all members", rule(new Condition(MEMBERS, new Fraction(1, 1), GE)), Tally.of(29, 0, 1, 0, 30, 30, 30));
        show("the chair breaks the tie", whole(List.of(HALF), null, TieRule.CHAIR, Map.of()), Tally.of(8, 8, 3, 0, 20, 30, 20));
        show("weights", rule(HALF), new Tally(new BigDecimal("7.500"), new BigDecimal("2.250"), new BigDecimal("0.5"), BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN));
        show("combined, adopted", whole(List.of(TWO_THIRDS, THIRD_OF_CAST), null, TieRule.REJECTED, Map.of()), Tally.of(40, 19, 6, 1, 66, 80, 66));
        show("combined, second part missed", whole(List.of(TWO_THIRDS, THIRD_OF_CAST), null, TieRule.REJECTED, Map.of()), Tally.of(4, 2, 12, 0, 20, 30, 20));
        show("turnout missed", whole(List.of(HALF), QUARTER, TieRule.REJECTED, Map.of()), Tally.of(10, 3, 0, 0, 100, 100, 100));
        show("turnout reached, the lot decides", whole(List.of(HALF), QUARTER, TieRule.LOT, Map.of()), Tally.of(20, 20, 1, 0, 100, 100, 100));
        show("double majority, one chamber missed", whole(List.of(HALF), null, TieRule.REJECTED, DOUBLE), Tally.of(12, 6, 1, 0, 19, 21, 19),
                new ChamberTally(1, "Erzeugung", Tally.of(2, 3, 0, 0, 5, 5, 5)), new ChamberTally(2, "Verbraucherinnen und Verbraucher", Tally.of(10, 3, 1, 0, 14, 16, 14)));
        show("everything, adopted", whole(List.of(TWO_THIRDS, THIRD_OF_CAST), QUARTER, TieRule.CHAIR, DOUBLE), Tally.of(14, 5, 1, 1, 21, 21, 21),
                new ChamberTally(1, "Erzeugung", Tally.of(4, 1, 0, 0, 5, 5, 5)), new ChamberTally(2, "Verbraucherinnen und Verbraucher", Tally.of(10, 4, 1, 1, 16, 16, 16)));
        Approved.verify("derivations.approved.txt", text.toString());
    }

    private void show(String title, Majority majority, Tally all, ChamberTally... chambers) {
        Verdict verdict = majority.decide(all, List.of(chambers));
        text.append("# ").append(title).append(": ").append(verdict.outcome()).append('\n');
        text.append(verdict.derivationDe().replace('\u00a0', '_')).append('\n').append(verdict.derivationEn().replace('\u00a0', '_')).append("\n\n");
    }

    private static Majority rule(Condition condition) {
        return Majority.of(condition, SECTION, SINCE);
    }

    private static Majority whole(List<Condition> conditions, Turnout turnout, TieRule tie, Map<Long, List<Condition>> chambers) {
        return new Majority(conditions, turnout, tie, chambers, SECTION, SINCE);
    }
}
