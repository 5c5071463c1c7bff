package org.allmende.market.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * German words made comparable: small, without accents, and so that Käse, Kaese and kase are one. Words are looked for
 * anywhere in the text, so that Kirschen finds Süßkirschen; common endings of the plural do not matter.
 */
public final class SearchWords {

    private static final int MAX_WORDS = 5;
    private static final List<String> ENDINGS = List.of("ies", "en", "er", "es", "n", "e", "s");

    private SearchWords() {}

    /** As kept in the data base: a-z, 0-9 and single blanks. */
    public static String normal(String text) {
        String small = text.toLowerCase(Locale.GERMAN).replace("ß", "ss").replace("æ", "ae").replace("ø", "o").replace("ł", "l").replace("ı", "i");
        String plain = Normalizer.normalize(small, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", " ").strip().replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }

    /** Patterns for LIKE that must all match; none for an empty search. */
    public static List<String> patterns(String words) {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        return Arrays.stream(normal(words).split(" ")).filter(word -> !word.isEmpty()).limit(MAX_WORDS)
                .map(word -> "%" + stem(word) + "%").toList();
    }

    static String stem(String word) {
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 4) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
