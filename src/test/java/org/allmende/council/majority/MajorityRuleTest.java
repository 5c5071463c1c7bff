package org.allmende.council.majority;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;

class MajorityRuleTest {

    private static final String SOURCE = "§ 9 (1) der Geschäftsordnung";
    private static final Condition HALF = new Condition(MajorityBase.YES_NO, new Fraction(1, 2), Comparison.GT);
    private static final Condition RELATIVE_TWO_THIRDS = new Condition(MajorityBase.YES_NO, new Fraction(2, 3), Comparison.GE);
    private static final Majority SIMPLE = Majority.of(HALF, SOURCE, null);
    private static final Majority TWO_THIRDS = Majority.of(RELATIVE_TWO_THIRDS, SOURCE, null);

    @Example
    void adoptsWithMoreYesThanNo() {
        assertThat(outcome(SIMPLE, 10, 9, 2)).isEqualTo(Outcome.ACCEPTED);
    }

    @Example
    void rejectsOnATie() {
        assertThat(outcome(SIMPLE, 9, 9, 3)).isEqualTo(Outcome.REJECTED);
    }

    @Example
    void rejectsWhenNobodyVotes() {
        assertThat(outcome(SIMPLE, 0, 0, 0)).isEqualTo(Outcome.REJECTED);
        assertThat(outcome(TWO_THIRDS, 0, 0, 0)).isEqualTo(Outcome.REJECTED);
        assertThat(outcome(withTie(TieRule.LOT), 0, 0, 0)).isEqualTo(Outcome.REJECTED);
    }

    @Example
    void rejectsWhenAllAbstain() {
        assertThat(outcome(TWO_THIRDS, 0, 0, 21)).isEqualTo(Outcome.REJECTED);
    }

    @Example
    void countsTwoThirdsExactly() {
        assertThat(outcome(TWO_THIRDS, 14, 7, 0)).isEqualTo(Outcome.ACCEPTED);
        assertThat(outcome(TWO_THIRDS, 13, 7, 0)).isEqualTo(Outcome.REJECTED);
    }

    @Example
    void staysExactWhereDecimalsWouldNot() {
        long third = 1_000_000_000_000_000_000L;
        assertThat(TWO_THIRDS.decide(Tally.of(2 * third - 1, third + 1, 0, 0, 3 * third, 3 * third, 3 * third), List.of()).adopted()).isFalse();
        assertThat(TWO_THIRDS.decide(Tally.of(2 * third, third, 0, 0, 3 * third, 3 * third, 3 * third), List.of()).adopted()).isTrue();
    }

    @Example
    void stopsOnATieOnlyWhereTheStatutesAskTheChairOrTheLot() {
        assertThat(outcome(withTie(TieRule.CHAIR), 9, 9, 3)).isEqualTo(Outcome.TIED);
        assertThat(outcome(withTie(TieRule.LOT), 9, 9, 0)).isEqualTo(Outcome.TIED);
        assertThat(outcome(withTie(TieRule.LOT), 9, 10, 0)).isEqualTo(Outcome.REJECTED);
        Majority twoThirds = new Majority(List.of(RELATIVE_TWO_THIRDS), null, TieRule.LOT, Map.of(), SOURCE, null);
        assertThat(outcome(twoThirds, 9, 9, 0)).isEqualTo(Outcome.REJECTED);
    }

    @Example
    void saysWhyAsTheIssueAsks() {
        Majority rule = Majority.of(RELATIVE_TWO_THIRDS, "§ 9 (2) der Satzung", LocalDate.of(2025, 3, 1));
        Verdict verdict = rule.decide(Tally.of(40, 19, 0, 0, 59, 80, 59), List.of());
        assertThat(plain(verdict.derivationEn())).isEqualTo("40 of 59 valid votes; needed 39 1/3 (two thirds of votes cast, s. 9 (2) of the statutes, valid since 2025-03-01); adopted");
        assertThat(verdict.derivationEn()).contains("39\u00a01/3", "s.\u00a09");
        assertThat(plain(verdict.derivationDe())).isEqualTo("40 von 59 gültigen Stimmen; nötig 39 1/3 (zwei Drittel der abgegebenen Stimmen, § 9 (2) der Satzung, gültig seit 1. März 2025); angenommen");
    }

    @Example
    void leavesAbstentionsAndInvalidVotesAside() {
        assertThat(plain(SIMPLE.decide(Tally.of(12, 7, 2, 1, 30, 30, 30), List.of()).derivationDe())).isEqualTo(
                "12 von 19 gültigen Stimmen; nötig mehr als 9 1/2 (Mehrheit der abgegebenen Stimmen, § 9 (1) der Geschäftsordnung); 2 Enthaltungen zählen nicht; eine ungültige Stimme zählt nicht; angenommen");
        assertThat(SIMPLE.decide(Tally.of(0, 0, 0, 0, 9, 9, 9), List.of()).derivationEn()).isEqualTo("Nobody voted; rejected");
    }

    @Example
    void writesCountsWithoutSeparatorsAndWeightsWithoutTrailingZeros() {
        assertThat(SIMPLE.decide(Tally.of(1200, 700, 0, 0, 1900, 2000, 1900), List.of()).derivationDe()).startsWith("1200 von 1900 gültigen Stimmen; nötig mehr als 950 (");
        Tally weighted = new Tally(new BigDecimal("7.500"), new BigDecimal("2.250"), BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.TEN, BigDecimal.TEN);
        assertThat(plain(SIMPLE.decide(weighted, List.of()).derivationEn())).startsWith("7.5 of 9.75 valid votes; needed more than 4 7/8 (");
        assertThat(plain(SIMPLE.decide(weighted, List.of()).derivationDe())).startsWith("7,5 von 9,75 gültigen Stimmen; nötig mehr als 4 7/8 (");
    }

    private static Majority withTie(TieRule tie) {
        return new Majority(List.of(HALF), null, tie, Map.of(), SOURCE, null);
    }

    private static Outcome outcome(Majority majority, long yes, long no, long abstain) {
        return majority.decide(Tally.of(yes, no, abstain, 0, 21, 21, 21), List.of()).outcome();
    }

    static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
