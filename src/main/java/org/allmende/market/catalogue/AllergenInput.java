package org.allmende.market.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.allmende.market.labels.Allergen;

/** Allergens as a list names them. @param ids null if nothing is said, empty for none */
record AllergenInput(boolean valid, String ids) {

    private static final List<String> NONE = List.of("none", "keine");

    static AllergenInput of(String text) {
        if (text.isBlank()) {
            return new AllergenInput(true, null);
        }
        if (NONE.contains(text.strip().toLowerCase(Locale.ROOT))) {
            return new AllergenInput(true, "");
        }
        List<String> ids = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[,;]")).map(String::strip).sorted().distinct().toList();
        boolean known = ids.stream().allMatch(id -> Arrays.stream(Allergen.values()).anyMatch(allergen -> allergen.id().equals(id)));
        return new AllergenInput(known, known ? String.join(",", ids) : null);
    }
}
