package org.allmende.market.labels;

import static org.allmende.market.labels.ProductField.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductFactsTest {

    @Test
    void sameThingWrittenOtherwiseIsTheSame() {
        assertThat(ProductFacts.of(Map.of(CONTENT, "1.500", ALLERGENS, "milk,gluten", ORGANIC, "0", FAT, "0.0")))
                .isEqualTo(ProductFacts.of(Map.of(CONTENT, "1.5", ALLERGENS, "gluten,milk", ORGANIC, "", FAT, "0")));
    }

    @Test
    void noAllergensAndNothingSaidAreKeptApartInTheColumn() {
        assertThat(ProductFacts.of(Map.of(ALLERGENS, "none")).column(ALLERGENS)).isEqualTo("");
        assertThat(ProductFacts.of(Map.of()).column(ALLERGENS)).isNull();
        assertThat(ProductFacts.ofColumn(ALLERGENS, "")).isEqualTo("none");
        assertThat(ProductFacts.ofColumn(ALLERGENS, null)).isNull();
    }

    @Test
    void valuesOfAnotherKindAreRefused() {
        assertThatThrownBy(() -> ProductFacts.of(Map.of(UNIT, "TON"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProductFacts.of(Map.of(PRICE_CENTS, "-1"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProductFacts.of(Map.of(SEASON_FROM, "13"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProductFacts.of(Map.of(NAME, "x".repeat(161)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mergingKeepsBothChangesAndMineWhereBothChangedTheSame() {
        ProductFacts base = ProductFacts.of(Map.of(NAME, "Möhren", PRICE_CENTS, "280", STORAGE, "Kühl"));
        ProductFacts theirs = base.with(PRICE_CENTS, "300").with(STORAGE, "Im Keller");
        ProductFacts mine = base.with(NAME, "Karotten").with(STORAGE, "Kühl und dunkel");
        ProductFacts merged = mine.mergedWith(base, theirs);
        assertThat(merged.text(NAME)).isEqualTo("Karotten");
        assertThat(merged.cents(PRICE_CENTS)).isEqualTo(300);
        assertThat(merged.text(STORAGE)).isEqualTo("Kühl und dunkel");
    }
}
