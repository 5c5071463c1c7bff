package org.allmende.market.catalogue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.allmende.market.labels.Category;
import org.allmende.platform.i18n.Texts;

/** Shelves by our names in both languages and by common names of other systems. */
final class CategoryMapping {

    private static final Map<Category, List<String>> ALSO = Map.of(
            Category.VEGETABLES, List.of("vegetable", "veg", "herbs", "krauter"), Category.FRUIT, List.of("fruits", "fruchte"),
            Category.MUSHROOMS, List.of("mushroom"), Category.DAIRY, List.of("dairy", "cheese", "milk", "milchprodukte", "kase"),
            Category.EGGS, List.of("egg"), Category.MEAT, List.of("meat", "fleisch", "wurst", "poultry"), Category.BREAD, List.of("bakery", "backwaren"),
            Category.PANTRY, List.of("preserves", "dry goods", "grocery", "honey", "honig", "konserven"), Category.DRINKS, List.of("drink", "beverages", "juice", "saft"));
    private static final Map<String, Category> KNOWN = known();

    private CategoryMapping() {}

    static Optional<Category> of(String text) {
        return Optional.ofNullable(KNOWN.get(SearchWords.normal(text)));
    }

    private static Map<String, Category> known() {
        Map<String, Category> known = new HashMap<>();
        Arrays.stream(Category.values()).forEach(category -> {
            known.put(SearchWords.normal(category.name()), category);
            List.of(Locale.GERMAN, Locale.ENGLISH).forEach(language -> known.put(SearchWords.normal(Texts.of(language, "market.category." + category)), category));
            ALSO.get(category).forEach(name -> known.put(SearchWords.normal(name), category));
        });
        return Map.copyOf(known);
    }
}
