package org.allmende.council.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.allmende.council.bodies.Circular;
import org.allmende.council.bodies.ElectionTie;
import org.allmende.council.bodies.QuorumShare;
import org.allmende.council.bodies.Statute;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Fraction;

class QuorumRuleTest {

    @Example
    void needsElevenOfTwentyOneForAtLeastHalf() {
        assertThat(QuorumRule.check(statute(1, 2, Comparison.GE), 10, 21, 0).reached()).isFalse();
        assertThat(QuorumRule.check(statute(1, 2, Comparison.GE), 11, 21, 0).reached()).isTrue();
        assertThat(QuorumRule.check(statute(1, 2, Comparison.GE), 11, 21, 0).needed()).isEqualTo(11);
    }

    @Example
    void tellsAtLeastFromMoreThan() {
        assertThat(QuorumRule.check(statute(1, 2, Comparison.GE), 10, 20, 0).reached()).isTrue();
        assertThat(QuorumRule.check(statute(1, 2, Comparison.GT), 10, 20, 0).reached()).isFalse();
    }

    @Example
    void isNeverReachedByABodyWithoutMembers() {
        assertThat(QuorumRule.check(statute(1, 2, Comparison.GE), 0, 0, 3).reached()).isFalse();
    }

    @Example
    void saysWhyInBothLanguages() {
        Quorum quorum = QuorumRule.check(statute(1, 2, Comparison.GE), 14, 21, 0);
        assertThat(quorum.textDe()).isEqualTo("14 von 21 Mitgliedern anwesend; nötig mindestens 10 1/2, also 11 (die Hälfte der Mitglieder, § 9 (1) der Geschäftsordnung); beschlussfähig");
        assertThat(QuorumRule.check(statute(1, 2, Comparison.GE), 9, 20, 1).textEn())
                .isEqualTo("9 of 20 members present; needed at least 10 (half of the members, § 9 (1) der Geschäftsordnung); one recused member does not count; not quorate");
    }

    @Property
    void isReachedExactlyFromTheNeededNumberOn(@ForAll @IntRange(min = 1, max = 300) int members, @ForAll @IntRange(max = 300) int present,
            @ForAll @IntRange(min = 1, max = 9) int below, @ForAll Comparison comparison) {
        Quorum quorum = QuorumRule.check(statute(Math.min(below, 2), below, comparison), present, members, 0);
        assertThat(quorum.reached()).isEqualTo(present >= quorum.needed());
    }

    private static Statute statute(int above, int below, Comparison comparison) {
        return new Statute(1, 1, LocalDate.of(2026, 1, 1), "§ 9 (1) der Geschäftsordnung", 14, true, 2, new QuorumShare(new Fraction(above, below), comparison, null),
                0, Circular.NO, false, ElectionTie.LOT, "§ 9", Map.of(), Map.of());
    }
}
