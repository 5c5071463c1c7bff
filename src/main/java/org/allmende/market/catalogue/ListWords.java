package org.allmende.market.catalogue;

import java.util.Locale;
import org.allmende.platform.i18n.Texts;

/** What a product is ordered and found by in the catalogue: the list_ columns of its row. */
public final class ListWords {

    private static final int NAME_LENGTH = 160;
    private static final int LENGTH = 400;

    private ListWords() {}

    public static String name(String name) {
        return cut(SearchWords.normal(name), NAME_LENGTH);
    }

    /** Name, producer and category in both languages, and the English name of the crop. */
    public static String words(String name, String producerName, String category, String crop) {
        String key = "market.category." + category;
        return cut(SearchWords.normal(String.join(" ", name, producerName, Texts.of(Locale.GERMAN, key), Texts.of(Locale.ENGLISH, key), crop)), LENGTH);
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
