package org.allmende.market.labels;

import static org.allmende.market.labels.Category.*;
import static org.allmende.market.labels.ProductField.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.allmende.market.labels.ProductField.Section;

/** What is still open before a product may be offered. Pure; each duty names its field. The order is that of the form. */
public final class DutiesRule {

    private static final BigDecimal ALCOHOL_THAT_COUNTS = new BigDecimal("1.2");
    private static final BigDecimal SPIRITS = BigDecimal.valueOf(15);
    private static final Set<String> SPIRITS_ADULT = Set.of("18");
    private static final Set<Category> KEPT_COOL = Set.of(DAIRY, MEAT, EGGS);

    private final Category category;
    private final String crop;
    private final ProductFacts facts;
    private final List<Duty> open = new ArrayList<>();

    private DutiesRule(Category category, String crop, ProductFacts facts) {
        this.category = category;
        this.crop = crop;
        this.facts = facts;
    }

    public static List<Duty> open(Category category, String crop, ProductFacts facts) {
        DutiesRule rule = new DutiesRule(category, crop, facts);
        rule.price();
        rule.origin();
        rule.organic();
        rule.eggsAndHoney();
        rule.meat();
        rule.label();
        rule.nutrition();
        rule.sale();
        return List.copyOf(rule.open);
    }

    private void mustSay(boolean due, ProductField field, String code) {
        must(due && !facts.says(field), field, code);
    }

    private void must(boolean wrong, ProductField field, String code) {
        if (wrong) {
            open.add(new Duty(field, code));
        }
    }

    /** PAngV sections 3 and 4: a total price, and a content from which the unit price follows. LMIV 23: packed food by weight or volume. */
    private void price() {
        must(facts.cents(PRICE_CENTS) == 0, PRICE_CENTS, "price");
        boolean byNumber = Set.of("H87", "BH").contains(facts.text(UNIT));
        must(facts.is(PREPACKED) && byNumber && Set.of(DAIRY, MEAT, PANTRY, DRINKS).contains(category), UNIT, "net-quantity");
        must(facts.is(VARIABLE_WEIGHT) && !Set.of("KGM", "GRM").contains(facts.text(UNIT)), UNIT, "weighed-by-weight");
    }

    private void origin() {
        mustSay(true, ORIGIN, "origin");
    }

    /** (EU) 2018/848 articles 30 and 32. */
    private void organic() {
        boolean claims = facts.is(ORGANIC) || facts.is(IN_CONVERSION);
        must(facts.is(ORGANIC) && facts.is(IN_CONVERSION), IN_CONVERSION, "organic-or-conversion");
        must(facts.is(IN_CONVERSION) && !IN_CONVERSION.matters(category, crop), IN_CONVERSION, "conversion-only-plants");
        must(claims && !facts.text(ORGANIC_CODE).matches("DE-ÖKO-\\d{3}"), ORGANIC_CODE, "organic-code");
        must(!claims && claimsOrganic(facts.text(NAME)), NAME, "organic-claim");
        must(!claims && claimsOrganic(facts.text(DESCRIPTION)), DESCRIPTION, "organic-claim");
    }

    private static boolean claimsOrganic(String text) {
        return text.matches("(?iUs).*(\\bbio(?!div)|\\böko(?!nom)|ökologisch).*");
    }

    /** (EU) 2023/2465: producer code and packing centre; HonigV: countries in falling order with their share since 2026-06-14. */
    private void eggsAndHoney() {
        if (category == EGGS) {
            String code = facts.text(EGG_CODE);
            must(!code.matches("[0-3]-DE-\\d{7}"), EGG_CODE, "egg-code");
            must(code.startsWith("0") != facts.is(ORGANIC) && !code.isEmpty(), EGG_CODE, "egg-code-organic");
            must(!facts.text(PACKING_CENTRE).matches("DE-\\d{6}"), PACKING_CENTRE, "packing-centre");
            mustSay(true, EGG_SIZE, "egg-size");
        }
        if (isHoney(crop)) {
            must(!HoneyOrigin.isComplete(facts.text(HONEY_ORIGIN)), HONEY_ORIGIN, "honey-origin");
        }
    }

    /** (EU) 1337/2013, for fresh meat also sold loose. */
    private void meat() {
        boolean fresh = category == MEAT && (!facts.says(INGREDIENTS) || "UNPROCESSED".equals(facts.text(NUTRITION_EXEMPT)));
        mustSay(fresh, REARED_IN, "reared-in");
        mustSay(fresh, SLAUGHTERED_IN, "slaughtered-in");
    }

    /** LMIV articles 9, 14, 18 to 22, 25 and 44. */
    private void label() {
        mustSay(true, ALLERGENS, "allergens");
        mustSay(facts.is(PREPACKED) || KEPT_COOL.contains(category), STORAGE, "storage");
        if (!facts.is(PREPACKED)) {
            return;
        }
        mustSay(true, RESPONSIBLE, "responsible");
        if (!INGREDIENTS.matters(category, crop) || isAlcoholic()) {
            return;
        }
        mustSay(!"UNPROCESSED".equals(facts.text(NUTRITION_EXEMPT)), INGREDIENTS, "ingredients");
        if (facts.says(INGREDIENTS)) {
            must(!facts.allergens().isEmpty() && !facts.text(INGREDIENTS).matches("(?s).*\\*[^*]+\\*.*"), INGREDIENTS, "allergens-emphasised");
            must(!facts.says(QUID) && QuantityOfIngredients.isDue(facts.text(NAME), facts.text(INGREDIENTS)), QUID, "quid");
        }
    }

    /** LMIV articles 16, 30 and annex V. */
    private void nutrition() {
        if (!facts.is(PREPACKED) || !ENERGY_KJ.matters(category, crop) || isAlcoholic() || facts.says(NUTRITION_EXEMPT)) {
            return;
        }
        List<ProductField> table = ProductField.of(Section.NUTRITION);
        List<ProductField> missing = table.stream().filter(field -> !facts.says(field)).toList();
        if (missing.size() == table.size()) {
            open.add(new Duty(NUTRITION_EXEMPT, "nutrition"));
        } else if (missing.isEmpty()) {
            must(more(SATURATES, FAT), SATURATES, "saturates");
            must(more(SUGARS, CARBOHYDRATE), SUGARS, "sugars");
            must(number(FAT).add(number(CARBOHYDRATE)).add(number(PROTEIN)).add(number(SALT)).compareTo(BigDecimal.valueOf(100)) > 0, FAT, "nutrition-sum");
        } else {
            missing.forEach(field -> open.add(new Duty(field, "nutrition-incomplete")));
        }
    }

    /** LMIV article 9 (1) k, JuSchG section 9, BGB section 312g. */
    private void sale() {
        must(ALCOHOL.matters(category, crop) && !facts.says(ALCOHOL) && soundsAlcoholic(), ALCOHOL, "alcohol");
        if (isAlcoholic()) {
            boolean strong = number(ALCOHOL).compareTo(SPIRITS) > 0;
            mustSay(!strong, AGE_LIMIT, "age");
            must(strong && !SPIRITS_ADULT.contains(facts.text(AGE_LIMIT)), AGE_LIMIT, "age-18");
        }
        mustSay(true, WITHDRAWAL, "withdrawal");
    }

    private boolean soundsAlcoholic() {
        return facts.text(NAME).matches("(?iUs).*((?<!sch)wein|bier|sekt|cider|cidre|schnaps|likör|obstbrand|geist|\\bmet)\\b.*");
    }

    private boolean isAlcoholic() {
        return ALCOHOL.matters(category, crop) && number(ALCOHOL).compareTo(ALCOHOL_THAT_COUNTS) > 0;
    }

    private boolean more(ProductField part, ProductField whole) {
        return number(part).compareTo(number(whole)) > 0;
    }

    private BigDecimal number(ProductField field) {
        return facts.number(field).orElse(BigDecimal.ZERO);
    }
}
