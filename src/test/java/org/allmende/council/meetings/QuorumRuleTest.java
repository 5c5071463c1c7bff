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

    private static final Statute AT_LEAST_HALF = statute(1, 2, Comparison.GE);
    private static final Statute MORE_THAN_HALF = statute(1, 2, Comparison.GT);

    @Example
    void needsElevenOfTwentyOneForAtLeastHalf() {
        assertThat(QuorumRule.check(AT_LEAST_HALF, 10, 21, 0).reached()).isFalse();
        assertThat(QuorumRule.check(AT_LEAST_HALF, 11, 21, 0).reached()).isTrue();
        assertThat(QuorumRule.check(AT_LEAST_HALF, 11, 21, 0).needed()).isEqualTo(11);
    }

    @Example
    void tellsAtLeastFromMoreThan() {
        assertThat(QuorumRule.check(AT_LEAST_HALF, 10, 20, 0).reached()).isTrue();
        assertThat(QuorumRule.check(MORE_THAN_HALF, 10, 20, 0).reached()).isFalse();
    }

    @Example
    void isNeverReachedByABodyWithoutMembers() {
        assertThat(QuorumRule.check(AT_LEAST_HALF, 0, 0, 3).reached()).isFalse();
        assertThat(QuorumRule.check(statute(0, 1, Comparison.GE), 0, 0, 0).reached()).isFalse();
        assertThat(QuorumRule.check(AT_LEAST_HALF, 0, 0, 5, 0, new QuorumBase("Rat", 0)).reached()).isFalse();
    }

    @Example
    void takesAShareOfAnotherBody() {
        Statute quarter = statute(1, 4, Comparison.GT);
        QuorumBase council = new QuorumBase("Ernährungsrat", 20);
        assertThat(QuorumRule.check(quarter, 5, 0, 7, 0, council).reached()).isFalse();
        Quorum quorum = QuorumRule.check(quarter, 6, 0, 7, 0, council);
        assertThat(quorum.reached()).isTrue();
        assertThat(quorum.members()).isEqualTo(7);
        assertThat(plain(quorum.textDe())).isEqualTo("6 von 7 Mitgliedern anwesend; nötig mehr als 5, also 6 (ein Viertel der 20 Mitglieder von „Ernährungsrat“, § 9 (1) der Geschäftsordnung); beschlussfähig");
        assertThat(plain(quorum.textEn())).isEqualTo("6 of 7 members present; needed more than 5, so 6 (a quarter of the 20 members of “Ernährungsrat”, s. 9 (1) of the rules of procedure); quorate");
    }

    @Example
    void asksForNobodyWhereTheStatutesNameNoLeastNumber() {
        Quorum quorum = QuorumRule.check(statute(0, 1, Comparison.GE), 2, 21, 0);
        assertThat(quorum.reached()).isTrue();
        assertThat(plain(quorum.textDe())).isEqualTo("2 von 21 Mitgliedern anwesend; eine Mindestzahl ist nicht vorgeschrieben (§ 9 (1) der Geschäftsordnung); beschlussfähig");
    }

    @Example
    void saysWhyInBothLanguages() {
        Quorum quorum = QuorumRule.check(AT_LEAST_HALF, 14, 21, 0);
        assertThat(plain(quorum.textDe())).isEqualTo("14 von 21 Mitgliedern anwesend; nötig mindestens 10 1/2, also 11 (die Hälfte der Mitglieder, § 9 (1) der Geschäftsordnung); beschlussfähig");
        assertThat(plain(QuorumRule.check(AT_LEAST_HALF, 9, 20, 1).textEn()))
                .isEqualTo("9 of 20 members present; needed at least 10 (half of the members, s. 9 (1) of the rules of procedure); one recused member does not count; not quorate");
    }

    @Example
    void saysHowManyAreRepresented() {
        Quorum quorum = QuorumRule.check(AT_LEAST_HALF, 14, 2, 21, 0, null);
        assertThat(quorum.reached()).isTrue();
        assertThat(quorum.textDe()).startsWith("14 von 21 Mitgliedern anwesend, davon 2 vertreten; nötig");
        assertThat(quorum.textEn()).startsWith("14 of 21 members present, 2 of them represented; needed");
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

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }
}
