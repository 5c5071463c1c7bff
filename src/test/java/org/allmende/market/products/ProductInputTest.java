package org.allmende.market.products;

import static org.allmende.market.labels.ProductField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.ProductField;
import org.junit.jupiter.api.Test;

class ProductInputTest {

    private static final ProductFacts FACTS = ProductFacts.of(Map.of(NAME, "Möhren", UNIT, "KGM", CONTENT, "0.5", PRICE_CENTS, "280", VAT_CLASS, "REDUCED",
            SEASON_FROM, "7", SEASON_TO, "4", ALLERGENS, "gluten,milk", ORGANIC, "1"));

    private static ProductInput shown(Locale locale) {
        ProductInput input = new ProductInput();
        input.show(FACTS, locale);
        return input;
    }

    private static Map<ProductField, String> errors(ProductField field, String typed) {
        ProductInput input = shown(Locale.GERMAN);
        input.getTyped().put(field.id(), typed);
        return input.read().errors();
    }

    @Test
    void whatIsShownReadsBackAsItWas() {
        for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            ProductInput.Meaning meaning = shown(locale).read();
            assertThat(meaning.errors()).isEmpty();
            assertThat(meaning.facts()).isEqualTo(FACTS);
        }
        assertThat(shown(Locale.GERMAN).getTyped()).containsEntry("price-cents", "2,80").containsEntry("content", "0,5");
        assertThat(shown(Locale.ENGLISH).getTyped()).containsEntry("price-cents", "2.80");
    }

    /** T7: no price and no amount that rounding would have to mend, as 22.9999 units. */
    @Test
    void refusesNumbersFinerThanWeKeepThem() {
        assertThat(errors(CONTENT, "22,9999")).containsEntry(CONTENT, "number");
        assertThat(errors(PRICE_CENTS, "2,805")).containsEntry(PRICE_CENTS, "money");
        assertThat(errors(PRICE_CENTS, "2,8000")).isEmpty();
        assertThat(errors(CONTENT, "0,250")).isEmpty();
    }

    @Test
    void namesWhatItCannotRead() {
        assertThat(errors(PRICE_CENTS, "zwei Euro")).containsEntry(PRICE_CENTS, "money");
        assertThat(errors(PRICE_CENTS, "-1")).containsEntry(PRICE_CENTS, "money");
        assertThat(errors(CONTENT, "0")).containsEntry(CONTENT, "nothing-inside");
        assertThat(errors(NAME, " ")).containsEntry(NAME, "missing");
        assertThat(errors(NAME, "x".repeat(161))).containsEntry(NAME, "text");
        assertThat(errors(FAT, "1.234,5")).containsEntry(FAT, "number");
        assertThat(errors(PRICE_CENTS, "2,80 €")).isEmpty();
    }

    @Test
    void noneOfTheAllergensExcludesTheOthers() {
        ProductInput input = shown(Locale.GERMAN);
        input.setAllergens(new String[] {"none", "milk"});
        assertThat(input.read().errors()).containsEntry(ALLERGENS, "none-and-some");
        input.setAllergens(new String[] {});
        assertThat(input.read().facts().says(ALLERGENS)).isFalse();
    }
}
