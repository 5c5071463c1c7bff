package org.allmende.market.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.allmende.market.catalogue.UnitPriceRule.UnitPrice;
import org.allmende.platform.money.Money;
import org.junit.jupiter.api.Test;

class UnitPriceRuleTest {

    private static UnitPrice of(long cents, String unit, String content) {
        return UnitPriceRule.of(Money.ofCents(cents), unit, new BigDecimal(content)).orElseThrow();
    }

    @Test
    void statesGramsPerKilogram() {
        assertThat(of(340, "GRM", "500")).isEqualTo(new UnitPrice(Money.ofCents(680), "KGM"));
        assertThat(of(1090, "GRM", "400")).isEqualTo(new UnitPrice(Money.ofCents(2725), "KGM"));
    }

    @Test
    void statesMillilitresPerLitre() {
        assertThat(of(590, "MLT", "250")).isEqualTo(new UnitPrice(Money.ofCents(2360), "LTR"));
    }

    /** T7: 14.80 here, 14.81 there. One rounding, half up. */
    @Test
    void roundsOnceHalfUp() {
        assertThat(of(100, "GRM", "300").price()).isEqualTo(Money.ofCents(333));
        assertThat(of(200, "GRM", "300").price()).isEqualTo(Money.ofCents(667));
        assertThat(of(1, "GRM", "8").price()).isEqualTo(Money.ofCents(125));
        assertThat(of(1, "GRM", "16").price()).isEqualTo(Money.ofCents(63));
    }

    @Test
    void knowsNoneForPiecesAndBunches() {
        assertThat(UnitPriceRule.of(Money.ofCents(290), "H87", new BigDecimal("6"))).isEmpty();
        assertThat(UnitPriceRule.of(Money.ofCents(190), "BH", BigDecimal.ONE)).isEmpty();
    }

    @Property
    void saysTheSameForGramsAsForKilograms(@ForAll @IntRange(min = 1, max = 100_000) int cents, @ForAll @IntRange(min = 1, max = 50_000) int grams) {
        BigDecimal kilograms = BigDecimal.valueOf(grams, 3);
        assertThat(UnitPriceRule.of(Money.ofCents(cents), "GRM", BigDecimal.valueOf(grams)))
                .isEqualTo(UnitPriceRule.of(Money.ofCents(cents), "KGM", kilograms));
    }
}
