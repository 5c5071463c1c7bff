package org.allmende.market.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The fourteen allergens of Annex II of Regulation (EU) 1169/2011; text {@code market.allergen.<id>}. */
public enum Allergen {
    GLUTEN, CRUSTACEANS, EGGS, FISH, PEANUTS, SOYBEANS, MILK, NUTS, CELERY, MUSTARD, SESAME, SULPHITES, LUPIN, MOLLUSCS;

    /** As kept in {@code product_version.allergens}; none for an empty text, which means that there are none. */
    public static List<Allergen> of(String ids) {
        return ids == null || ids.isEmpty() ? List.of() : Arrays.stream(ids.split(",")).map(id -> valueOf(id.strip().toUpperCase(Locale.ROOT))).toList();
    }

    /** One bit for each, so that a list can leave out what holds any of some. */
    public static int bits(List<Allergen> allergens) {
        return allergens.stream().mapToInt(allergen -> 1 << allergen.ordinal()).reduce(0, (some, one) -> some | one);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
