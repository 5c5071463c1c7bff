package org.allmende.market.products;

import static org.allmende.market.labels.ProductField.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.allmende.market.labels.Category;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.ProductField;
import org.allmende.market.producers.ProducerRow;

/** What a new product of a farm says before anything is typed: as much as the shelf and the farm already tell. */
final class ProductDefaults {

    private static final Set<Category> FRESH = Set.of(Category.VEGETABLES, Category.FRUIT, Category.MUSHROOMS, Category.MEAT, Category.DAIRY, Category.EGGS, Category.BREAD);
    private static final Set<Category> PACKED = Set.of(Category.DAIRY, Category.PANTRY, Category.DRINKS);

    private ProductDefaults() {}

    static ProductFacts of(ProducerRow farm, Category category) {
        Map<ProductField, String> values = new EnumMap<>(ProductField.class);
        values.put(UNIT, switch (category) {
            case VEGETABLES, FRUIT -> "KGM";
            case EGGS -> "H87";
            case DRINKS -> "LTR";
            default -> "GRM";
        });
        values.put(CONTENT, switch (category) {
            case VEGETABLES, FRUIT, DRINKS -> "1";
            case EGGS -> "6";
            default -> "250";
        });
        values.put(VAT_CLASS, category == Category.DRINKS ? "STANDARD" : "REDUCED");
        values.put(SEASON_FROM, "1");
        values.put(SEASON_TO, "12");
        values.put(ORIGIN, farm.place());
        values.put(RESPONSIBLE, responsible(farm));
        values.put(ORGANIC, farm.isOrganic() ? "1" : "");
        values.put(ORGANIC_CODE, farm.isOrganic() ? farm.organicCode() : "");
        values.put(PREPACKED, PACKED.contains(category) ? "1" : "");
        values.put(WITHDRAWAL, FRESH.contains(category) ? "PERISHABLE" : "RIGHT");
        if (category == Category.EGGS) {
            values.put(ALLERGENS, "eggs");
            values.put(STORAGE, "Ab dem 18. Tag nach dem Legen gekühlt");
        }
        return ProductFacts.of(values);
    }

    /** Name and address as on a label; nothing if the street is not known. */
    private static String responsible(ProducerRow farm) {
        return farm.street().isBlank() ? "" : farm.name() + ", " + farm.street() + ", " + farm.postcode() + " " + farm.place();
    }
}
