package org.allmende.sample;

import static org.allmende.market.labels.ProductField.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allmende.market.labels.Category;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.ProductField;
import org.allmende.market.labels.ProductField.Section;
import org.apache.commons.csv.CSVRecord;

/** What the hand-made products say about themselves: nothing that law asks for is open. */
final class SampleLabels {

    private static final Set<String> FRESH = Set.of("VEGETABLES", "FRUIT", "MUSHROOMS", "DAIRY", "EGGS", "MEAT", "BREAD");

    private SampleLabels() {}

    /** @param label null for what is sold as it grows */
    static ProductFacts facts(CSVRecord row, CSVRecord producer, CSVRecord label) {
        Map<ProductField, String> facts = new EnumMap<>(ProductField.class);
        for (ProductField field : List.of(NAME, DESCRIPTION, UNIT, CONTENT, PRICE_CENTS, SEASON_FROM, SEASON_TO, STORAGE)) {
            facts.put(field, row.get(field.column()));
        }
        boolean organic = "1".equals(row.get("organic"));
        String category = row.get("category");
        facts.put(ALLERGENS, row.get("allergens").isEmpty() ? ProductFacts.NO_ALLERGENS : row.get("allergens"));
        facts.put(VAT_CLASS, "DRINKS".equals(category) && "REGULAR".equals(producer.get("tax_status")) ? "STANDARD" : "REDUCED");
        facts.put(ORIGIN, producer.get("place"));
        facts.put(ORGANIC, organic ? "1" : "");
        facts.put(ORGANIC_CODE, organic ? producer.get("organic_code") : "");
        facts.put(WITHDRAWAL, FRESH.contains(category) ? "PERISHABLE" : "RIGHT");
        if ("EGGS".equals(category)) {
            facts.putAll(Map.of(EGG_CODE, "1-DE-0612345", PACKING_CENTRE, "DE-061234", EGG_SIZE, "M"));
        }
        if ("honey".equals(row.get("crop"))) {
            facts.put(HONEY_ORIGIN, "Deutschland 100 %");
        }
        if (label != null) {
            label(facts, label, producer, Category.valueOf(category), row.get("crop"));
        }
        return ProductFacts.of(facts);
    }

    private static void label(Map<ProductField, String> facts, CSVRecord label, CSVRecord producer, Category category, String crop) {
        boolean prepacked = "1".equals(label.get("prepacked"));
        facts.put(PREPACKED, prepacked ? "1" : "");
        for (ProductField field : List.of(INGREDIENTS, QUID, DEPOSIT_CENTS, USE_NOTE)) {
            facts.put(field, label.get(field.column()));
        }
        if (category == Category.MEAT && label.get("ingredients").isEmpty()) {
            facts.putAll(Map.of(REARED_IN, "Deutschland", SLAUGHTERED_IN, "Deutschland"));
        }
        if (!prepacked) {
            return;
        }
        facts.put(RESPONSIBLE, producer.get("name") + ", " + producer.get("street") + ", " + producer.get("postcode") + " " + producer.get("place"));
        if (!label.get("nutrition").isEmpty()) {
            String[] values = label.get("nutrition").split(" ");
            List<ProductField> table = ProductField.of(Section.NUTRITION);
            for (int i = 0; i < values.length; i++) {
                facts.put(table.get(i), values[i]);
            }
        } else if (ENERGY_KJ.matters(category, crop)) {
            facts.put(NUTRITION_EXEMPT, "SMALL_QUANTITIES");
        }
    }
}
