package org.allmende.market.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.allmende.market.boxes.SubstitutionRule.Candidate;
import org.allmende.market.boxes.SubstitutionRule.Substitute;
import org.allmende.platform.money.Money;
import org.junit.jupiter.api.Test;

class SubstitutionRuleTest {

    private static final Money WORTH = Money.ofCents(690);

    private static Candidate candidate(long id, String unit, long cents, String available) {
        return new Candidate(id, id, unit, cents, available == null ? null : new BigDecimal(available));
    }

    private static Optional<Substitute> choose(boolean firm, Candidate... candidates) {
        return SubstitutionRule.choose(WORTH, 10, firm, List.of(candidates));
    }

    @Test
    void takesWhatIsWorthNearlyTheSame() {
        Substitute substitute = choose(true, candidate(1, "H87", 390, "100"), candidate(2, "KGM", 290, "100"), candidate(3, "H87", 1500, "100")).orElseThrow();
        assertThat(substitute.candidate().productId()).isEqualTo(2);
        assertThat(substitute.quantity()).isEqualByComparingTo("2.5");
    }

    @Test
    void givesWholePieces() {
        assertThat(choose(true, candidate(1, "H87", 390, "100")).orElseThrow().quantity()).isEqualByComparingTo("2");
        assertThat(choose(true, candidate(1, "H87", 5000, "100")).orElseThrow().quantity()).isEqualByComparingTo("1");
    }

    @Test
    void neverGivesHalfABottle() {
        assertThat(choose(true, candidate(1, "LTR", 280, "100")).orElseThrow().quantity()).isEqualByComparingTo("2");
    }

    @Test
    void passesOverWhatIsNotEnoughForAllBoxes() {
        assertThat(choose(true, candidate(1, "KGM", 690, "9.999"), candidate(2, "H87", 390, "20")).orElseThrow().candidate().productId()).isEqualTo(2);
        assertThat(choose(true, candidate(1, "KGM", 690, "9.999"))).isEmpty();
    }

    @Test
    void prefersWhatIsEnteredToWhatIsExpected() {
        assertThat(choose(false, candidate(1, "KGM", 690, null), candidate(2, "H87", 100, "100")).orElseThrow().candidate().productId()).isEqualTo(2);
    }

    @Test
    void countsOnExpectedHarvestOnlyBeforeContentsArePublished() {
        assertThat(choose(false, candidate(1, "KGM", 690, null))).isPresent();
        assertThat(choose(true, candidate(1, "KGM", 690, null))).isEmpty();
    }

    @Property
    void doesNotDependOnTheOrderOfCandidates(@ForAll @IntRange(min = 1, max = 2000) int first, @ForAll @IntRange(min = 1, max = 2000) int second) {
        Candidate a = candidate(1, "KGM", first, "10000");
        Candidate b = candidate(2, "H87", second, "10000");
        assertThat(choose(true, a, b)).isEqualTo(choose(true, b, a));
    }
}
