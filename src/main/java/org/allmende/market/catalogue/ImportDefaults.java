package org.allmende.market.catalogue;

import static org.allmende.market.labels.ProductField.*;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.allmende.market.labels.Category;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.ProductField;

/** What a line of a file means for a product: a file says little, the rest follows from shelf and farm or stays as it was. */
final class ImportDefaults {

    private static final Set<Category> PACKED = Set.of(Category.DAIRY, Category.PANTRY, Category.DRINKS);
    private static final Set<Category> KEEPS = Set.of(Category.PANTRY, Category.DRINKS);

    private ImportDefaults() {}

    static ProductFacts of(ProductLine line, ImportLines.Farm farm) {
        boolean packed = PACKED.contains(line.category()) && line.content().compareTo(BigDecimal.ONE) != 0;
        Map<ProductField, String> values = said(line);
        values.put(SEASON_FROM, "1");
        values.put(SEASON_TO, "12");
        values.put(VAT_CLASS, line.category() == Category.DRINKS ? "STANDARD" : "REDUCED");
        values.put(ORIGIN, farm.place());
        values.put(WITHDRAWAL, KEEPS.contains(line.category()) ? "RIGHT" : "PERISHABLE");
        values.put(PREPACKED, packed ? "1" : "");
        values.put(RESPONSIBLE, packed ? farm.address() : "");
        return ProductFacts.of(values);
    }

    /** @param now what the product says today */
    static ProductFacts over(ProductFacts now, ProductLine line) {
        Map<ProductField, String> values = new EnumMap<>(ProductField.class);
        for (ProductField field : ProductField.values()) {
            values.put(field, now.text(field));
        }
        values.putAll(said(line));
        return ProductFacts.of(values);
    }

    private static Map<ProductField, String> said(ProductLine line) {
        Map<ProductField, String> values = new EnumMap<>(ProductField.class);
        values.put(NAME, line.name());
        values.put(DESCRIPTION, line.description());
        values.put(UNIT, line.unit());
        values.put(CONTENT, line.content().toPlainString());
        values.put(PRICE_CENTS, Long.toString(line.priceCents()));
        if (line.allergens() != null) {
            values.put(ALLERGENS, line.allergens().isEmpty() ? ProductFacts.NO_ALLERGENS : line.allergens());
        }
        return values;
    }
}
