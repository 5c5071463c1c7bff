package org.allmende.market.labels;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** LMIV article 22: an ingredient that the name mentions needs its share in per cent, unless it is the only one; cultures do not count. */
final class QuantityOfIngredients {

    /** Letters that name and ingredient must share to count as mentioned: Kirschmarmelade, Sauerkirschen. */
    private static final int SHARED = 5;

    private QuantityOfIngredients() {}

    static boolean isDue(String name, String ingredients) {
        List<String> parts = Arrays.stream(ingredients.split("[,;]")).map(QuantityOfIngredients::plain).filter(part -> !part.contains("kultur")).toList();
        return parts.size() > 1 && !ingredients.contains("%") && parts.stream().anyMatch(part -> mentions(plain(name), part));
    }

    private static boolean mentions(String name, String ingredient) {
        for (int from = 0; from + SHARED <= ingredient.length(); from++) {
            if (name.contains(ingredient.substring(from, from + SHARED))) {
                return true;
            }
        }
        return false;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.GERMAN).replaceAll("[^\\p{L} ]", "").strip();
    }
}
