package org.allmende.market.labels;

import static org.allmende.market.labels.Category.*;
import static org.allmende.market.labels.ProductField.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allmende.platform.i18n.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutiesRuleTest {

    private static final ProductFacts CARROTS = ProductFacts.of(new EnumMap<>(Map.of(NAME, "Möhren", UNIT, "KGM", CONTENT, "1", PRICE_CENTS, "280", VAT_CLASS, "REDUCED",
            SEASON_FROM, "7", SEASON_TO, "4", ORIGIN, "Witzenhausen", ALLERGENS, "none", WITHDRAWAL, "PERISHABLE")));
    private static final ProductFacts JAM = CARROTS.with(NAME, "Kirschmarmelade").with(UNIT, "GRM").with(CONTENT, "250").with(PREPACKED, "1").with(STORAGE, "Kühl")
            .with(RESPONSIBLE, "Kirschhof, Am Kirschhang 7, 37213 Witzenhausen").with(INGREDIENTS, "Sauerkirschen, Zucker").with(QUID, "Kirschen 60 %")
            .with(NUTRITION_EXEMPT, "SMALL_QUANTITIES").with(WITHDRAWAL, "RIGHT");
    private static final ProductFacts EGGS_OF_SIX = CARROTS.with(NAME, "Eier").with(UNIT, "H87").with(CONTENT, "6").with(ALLERGENS, "eggs").with(STORAGE, "Kühl")
            .with(EGG_CODE, "1-DE-0612345").with(PACKING_CENTRE, "DE-061234").with(EGG_SIZE, "M");

    private static List<String> open(Category category, String crop, ProductFacts facts) {
        return DutiesRule.open(category, crop, facts).stream().map(duty -> duty.field().id() + ": " + duty.code()).toList();
    }

    private static List<String> vegetables(ProductFacts facts) {
        return open(VEGETABLES, "carrot", facts);
    }

    private static List<String> pantry(ProductFacts facts) {
        return open(PANTRY, "jar", facts);
    }

    private static List<String> drinks(ProductFacts facts) {
        return open(DRINKS, "juice", facts);
    }

    @Test
    void nothingIsOpenWhenAllIsSaid() {
        assertThat(vegetables(CARROTS)).isEmpty();
        assertThat(pantry(JAM)).isEmpty();
        assertThat(open(Category.EGGS, "egg", EGGS_OF_SIX)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ALLERGENS, allergens: allergens", "ORIGIN, origin: origin", "WITHDRAWAL, withdrawal: withdrawal", "PRICE_CENTS, price-cents: price"})
    void everyProductMustSay(ProductField field, String duty) {
        assertThat(vegetables(CARROTS.with(field, ""))).containsExactly(duty);
    }

    @Test
    void noAllergensIsAnAnswerAndSilenceIsNot() {
        assertThat(vegetables(CARROTS.with(ALLERGENS, "none"))).isEmpty();
        assertThat(vegetables(CARROTS.with(ALLERGENS, ""))).containsExactly("allergens: allergens");
    }

    @ParameterizedTest
    @CsvSource({"RESPONSIBLE, responsible: responsible", "INGREDIENTS, ingredients: ingredients", "STORAGE, storage: storage", "QUID, quid: quid",
            "NUTRITION_EXEMPT, nutrition-exempt: nutrition"})
    void packedFoodMustSay(ProductField field, String duty) {
        assertThat(pantry(JAM.with(field, ""))).containsExactly(duty);
        assertThat(pantry(JAM.with(field, "").with(PREPACKED, ""))).as("loose").isEmpty();
    }

    @Test
    void packedFoodIsMeasuredInGramsOrLitres() {
        assertThat(pantry(JAM.with(UNIT, "H87"))).containsExactly("unit: net-quantity");
    }

    @Test
    void allergensStandOutAmongTheIngredients() {
        ProductFacts pasta = JAM.with(NAME, "Nudeln").with(QUID, "").with(ALLERGENS, "gluten").with(INGREDIENTS, "Weizengrieß, Wasser");
        assertThat(pantry(pasta)).containsExactly("ingredients: allergens-emphasised");
        assertThat(pantry(pasta.with(INGREDIENTS, "*Weizen*grieß, Wasser"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Kirschmarmelade; Sauerkirschen, Zucker; true", "Dinkelbrot; Dinkelmehl, Wasser; true", "Apfelsaft; Apfelsaft; false",
            "Leberwurst; Schweinefleisch, Schweineleber 30 %; false", "Bergkäse; Rohmilch, Salz; false"})
    void shareIsDueWhenTheNameMentionsOneOfSeveralIngredients(String name, String ingredients, boolean due) {
        assertThat(QuantityOfIngredients.isDue(name, ingredients)).isEqualTo(due);
    }

    @Test
    void nutritionTableIsCompleteAndPossible() {
        ProductFacts some = JAM.with(NUTRITION_EXEMPT, "").with(FAT, "10").with(SATURATES, "12");
        assertThat(pantry(some)).hasSize(6).allMatch(duty -> duty.endsWith("nutrition-incomplete"));
        ProductFacts all = some.with(ENERGY_KJ, "1000").with(ENERGY_KCAL, "240").with(CARBOHYDRATE, "50").with(SUGARS, "51").with(PROTEIN, "41").with(SALT, "0.1");
        assertThat(pantry(all)).containsExactly("saturates: saturates", "sugars: sugars", "fat: nutrition-sum");
        assertThat(pantry(all.with(SATURATES, "2").with(SUGARS, "49").with(PROTEIN, "0.5"))).isEmpty();
    }

    @Test
    void organicNeedsItsControlBodyAndOthersMayNotClaimIt() {
        assertThat(vegetables(CARROTS.with(ORGANIC, "1"))).containsExactly("organic-code: organic-code");
        assertThat(vegetables(CARROTS.with(ORGANIC, "1").with(ORGANIC_CODE, "DE-ÖKO-06"))).containsExactly("organic-code: organic-code");
        assertThat(vegetables(CARROTS.with(ORGANIC, "1").with(ORGANIC_CODE, "DE-ÖKO-006"))).isEmpty();
        assertThat(vegetables(CARROTS.with(NAME, "Bio-Möhren"))).containsExactly("name: organic-claim");
        assertThat(vegetables(CARROTS.with(DESCRIPTION, "Aus ökologischem Anbau"))).containsExactly("description: organic-claim");
        assertThat(vegetables(CARROTS.with(DESCRIPTION, "Gut für die Biodiversität, ökonomisch"))).isEmpty();
    }

    @Test
    void conversionIsForPlantsAndNotBesideOrganic() {
        ProductFacts converting = CARROTS.with(IN_CONVERSION, "1").with(ORGANIC_CODE, "DE-ÖKO-006");
        assertThat(vegetables(converting)).isEmpty();
        assertThat(vegetables(converting.with(ORGANIC, "1"))).containsExactly("in-conversion: organic-or-conversion");
        assertThat(open(Category.EGGS, "egg", EGGS_OF_SIX.with(IN_CONVERSION, "1").with(ORGANIC_CODE, "DE-ÖKO-006"))).containsExactly("in-conversion: conversion-only-plants");
    }

    @Test
    void eggsCarryTheirCodePackingCentreAndGrade() {
        assertThat(open(Category.EGGS, "egg", EGGS_OF_SIX.with(EGG_CODE, "1DE12").with(PACKING_CENTRE, "").with(EGG_SIZE, "")))
                .containsExactly("egg-code: egg-code", "packing-centre: packing-centre", "egg-size: egg-size");
        assertThat(open(Category.EGGS, "egg", EGGS_OF_SIX.with(EGG_CODE, "0-DE-0612345"))).containsExactly("egg-code: egg-code-organic");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Deutschland 100 %; true", "Deutschland 70 %, Ungarn 30 %; true", "Ungarn 30 %, Deutschland 70 %; false", "Deutschland; false",
            "Deutschland 70 %; false", "EU und nicht EU; false", "Deutschland 70 %, Ungarn; false"})
    void honeyNamesAllCountriesWithTheirShare(String text, boolean complete) {
        assertThat(HoneyOrigin.isComplete(text)).isEqualTo(complete);
    }

    @Test
    void freshMeatSaysWhereTheAnimalsLived() {
        ProductFacts chicken = CARROTS.with(NAME, "Suppenhuhn").with(STORAGE, "Tiefgekühlt");
        assertThat(open(MEAT, "egg", chicken)).containsExactly("reared-in: reared-in", "slaughtered-in: slaughtered-in");
        assertThat(open(MEAT, "sausage", chicken.with(INGREDIENTS, "Schweinefleisch, Salz"))).isEmpty();
    }

    @Test
    void alcoholHasItsStrengthAndAge() {
        ProductFacts wine = JAM.with(NAME, "Apfelwein").with(UNIT, "LTR").with(CONTENT, "0.75").with(QUID, "").with(INGREDIENTS, "").with(NUTRITION_EXEMPT, "");
        assertThat(drinks(wine)).contains("alcohol: alcohol");
        assertThat(drinks(wine.with(ALCOHOL, "6"))).containsExactly("age-limit: age");
        assertThat(drinks(wine.with(ALCOHOL, "6").with(AGE_LIMIT, "16"))).isEmpty();
        assertThat(drinks(wine.with(ALCOHOL, "40").with(AGE_LIMIT, "16"))).containsExactly("age-limit: age-18");
        assertThat(pantry(JAM.with(NAME, "Mus vom Schwein"))).isEmpty();
    }

    @Test
    void whatIsWeighedIsSoldByWeight() {
        assertThat(vegetables(CARROTS.with(VARIABLE_WEIGHT, "1"))).isEmpty();
        assertThat(vegetables(CARROTS.with(VARIABLE_WEIGHT, "1").with(UNIT, "H87"))).containsExactly("unit: weighed-by-weight");
    }

    /** Every duty can be mended: its field is asked of such products. */
    @Test
    void everyDutyPointsToAFieldThatIsOnTheForm() {
        for (Category category : Category.values()) {
            for (String crop : Crops.NAMES) {
                ProductFacts nothing = ProductFacts.of(Map.of(NAME, "Bio-Wein", UNIT, "H87", CONTENT, "1", PREPACKED, "1", VARIABLE_WEIGHT, "", IN_CONVERSION, "", FAT, "1"));
                DutiesRule.open(category, crop, nothing).forEach(duty -> {
                    assertThat(duty.field().matters(category, crop)).as("%s for %s %s", duty, category, crop).isTrue();
                    assertThat(Texts.has(Locale.GERMAN, "market.duty." + duty.code())).as(duty.code()).isTrue();
                });
            }
        }
    }
}
