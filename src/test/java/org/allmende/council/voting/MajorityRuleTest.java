package org.allmende.council.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.allmende.council.bodies.Comparison;
import org.allmende.council.bodies.Fraction;
import org.allmende.council.bodies.MajorityBase;

class MajorityRuleTest {

    private static final String SOURCE = "§ 9 (1) der Geschäftsordnung";
    private static final Majority SIMPLE = new Majority(MajorityBase.YES_NO, new Fraction(1, 2), Comparison.GT, SOURCE);
    private static final Majority TWO_THIRDS = new Majority(MajorityBase.YES_NO, new Fraction(2, 3), Comparison.GE, SOURCE);

    @Example
    void adoptsWithMoreYesThanNo() {
        assertThat(MajorityRule.isAdopted(SIMPLE, tally(10, 9, 2))).isTrue();
    }

    @Example
    void rejectsOnATie() {
        assertThat(MajorityRule.isAdopted(SIMPLE, tally(9, 9, 3))).isFalse();
    }

    @Example
    void rejectsWhenNobodyVotes() {
        assertThat(MajorityRule.isAdopted(SIMPLE, tally(0, 0, 0))).isFalse();
        assertThat(MajorityRule.isAdopted(TWO_THIRDS, tally(0, 0, 0))).isFalse();
    }

    @Example
    void rejectsWhenAllAbstain() {
        assertThat(MajorityRule.isAdopted(TWO_THIRDS, tally(0, 0, 21))).isFalse();
    }

    @Example
    void countsTwoThirdsExactly() {
        assertThat(MajorityRule.isAdopted(TWO_THIRDS, tally(14, 7, 0))).isTrue();
        assertThat(MajorityRule.isAdopted(TWO_THIRDS, tally(13, 7, 0))).isFalse();
    }

    @Example
    void staysExactWhereDecimalsWouldNot() {
        long third = 3_000_000_000_000_000_000L / 3;
        Tally justShort = new Tally(2 * third - 1, third + 1, 0, 0, 3 * third, 3 * third);
        assertThat(MajorityRule.isAdopted(TWO_THIRDS, justShort)).isFalse();
        assertThat(MajorityRule.isAdopted(TWO_THIRDS, new Tally(2 * third, third, 0, 0, 3 * third, 3 * third))).isTrue();
    }

    @Example
    void countsAbstentionsOnlyWhereTheStatutesSaySo() {
        Majority ofCast = new Majority(MajorityBase.CAST, new Fraction(1, 2), Comparison.GT, SOURCE);
        assertThat(MajorityRule.isAdopted(SIMPLE, tally(6, 5, 10))).isTrue();
        assertThat(MajorityRule.isAdopted(ofCast, tally(6, 5, 10))).isFalse();
    }

    @Example
    void saysWhyInGerman() {
        assertThat(MajorityRule.derivation(SIMPLE, tally(12, 7, 0), Locale.GERMAN))
                .isEqualTo("12 von 19 gültigen Stimmen; nötig mehr als 9 1/2 (Mehrheit der abgegebenen Stimmen, § 9 (1) der Geschäftsordnung); angenommen");
        assertThat(MajorityRule.derivation(TWO_THIRDS, tally(13, 7, 1), Locale.GERMAN))
                .isEqualTo("13 von 20 gültigen Stimmen; nötig mindestens 13 1/3 (zwei Drittel der abgegebenen Stimmen, § 9 (1) der Geschäftsordnung); eine Enthaltung zählt nicht; abgelehnt");
    }

    @Example
    void saysWhyInEnglish() {
        assertThat(MajorityRule.derivation(SIMPLE, tally(12, 7, 2), Locale.ENGLISH))
                .isEqualTo("12 of 19 valid votes; needed more than 9 1/2 (majority of votes cast, § 9 (1) der Geschäftsordnung); 2 abstentions do not count; adopted");
        assertThat(MajorityRule.derivation(SIMPLE, tally(0, 0, 0), Locale.ENGLISH)).isEqualTo("Nobody voted; rejected");
    }

    @Example
    void writesLargeCountsWithoutSeparators() {
        assertThat(MajorityRule.derivation(SIMPLE, new Tally(1200, 700, 0, 0, 1900, 2000), Locale.GERMAN)).startsWith("1200 von 1900 gültigen Stimmen; nötig mehr als 950 (");
    }

    @Property(tries = 20_000)
    void agreesWithCountingHeadByHead(@ForAll("majorities") Majority majority, @ForAll("tallies") Tally tally) {
        assertThat(MajorityRule.isAdopted(majority, tally)).isEqualTo(naive(majority, tally));
    }

    @Property(tries = 5_000)
    void oneMoreYesInsteadOfANoNeverHurts(@ForAll("majorities") Majority majority, @ForAll("tallies") Tally tally) {
        if (tally.no() > 0 && MajorityRule.isAdopted(majority, tally)) {
            Tally friendlier = new Tally(tally.yes() + 1, tally.no() - 1, tally.abstain(), tally.invalid(), tally.roll(), tally.members());
            assertThat(MajorityRule.isAdopted(majority, friendlier)).isTrue();
        }
    }

    @Property(tries = 2_000)
    void derivationEndsWithTheOutcome(@ForAll("majorities") Majority majority, @ForAll("tallies") Tally tally) {
        assertThat(MajorityRule.derivation(majority, tally, Locale.GERMAN)).endsWith(naive(majority, tally) ? "; angenommen" : "; abgelehnt");
    }

    /** Counts in steps of one over a list of heads and divides to fifty digits; shares no code with the rule. */
    private static boolean naive(Majority majority, Tally tally) {
        int base = 0;
        for (int head = 0; head < tally.members(); head++) {
            boolean yesOrNo = head < tally.yes() + tally.no();
            boolean voted = head < tally.yes() + tally.no() + tally.abstain() + tally.invalid();
            boolean present = head < tally.roll();
            boolean counts = switch (majority.base().name()) {
                case "YES_NO" -> yesOrNo;
                case "CAST" -> voted;
                case "PRESENT" -> present;
                default -> true;
            };
            base += counts ? 1 : 0;
        }
        if (tally.yes() == 0) {
            return false;
        }
        BigDecimal needed = BigDecimal.valueOf(base * majority.share().numerator()).divide(BigDecimal.valueOf(majority.share().denominator()), 50, RoundingMode.HALF_EVEN);
        BigDecimal distance = BigDecimal.valueOf(tally.yes()).subtract(needed);
        boolean equal = distance.abs().compareTo(new BigDecimal("1e-20")) < 0;
        return equal ? majority.comparison() == Comparison.GE : distance.signum() > 0;
    }

    @Provide
    Arbitrary<Majority> majorities() {
        Arbitrary<Fraction> shares = Arbitraries.integers().between(1, 12).flatMap(below ->
                Arbitraries.integers().between(0, below).map(above -> new Fraction(above, below)));
        return Combinators.combine(Arbitraries.of(MajorityBase.class), shares, Arbitraries.of(Comparison.class))
                .as((base, share, comparison) -> new Majority(base, share, comparison, SOURCE));
    }

    @Provide
    Arbitrary<Tally> tallies() {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 40);
        return Combinators.combine(count, count, count, count, count, count).as((yes, no, abstain, invalid, silent, absent) ->
                new Tally(yes, no, abstain, invalid, yes + no + abstain + invalid + silent, yes + no + abstain + invalid + silent + absent));
    }

    private static Tally tally(long yes, long no, long abstain) {
        return new Tally(yes, no, abstain, 0, 21, 21);
    }
}
