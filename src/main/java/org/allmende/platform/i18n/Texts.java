package org.allmende.platform.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * All texts of the interface, German first: {@code i18n/<area>.properties} and {@code i18n/<area>_en.properties}, UTF-8.
 * Placeholders follow {@link MessageFormat}; a text without arguments is taken as it stands.
 */
public final class Texts {

    /** One pair of files for each; a key belongs to the area it starts with. */
    public static final List<String> AREAS = List.of(
            "common", "look", "platform", "people", "council", "standards", "market", "finance", "programme", "balance", "portal", "sample");

    private static final Map<String, String> GERMAN = load("");
    private static final Map<String, String> ENGLISH = load("_en");

    private Texts() {}

    /** @throws IllegalArgumentException if no area has the key: a missing text is a mistake, not a label */
    public static String of(Locale locale, String key, Object... arguments) {
        String text = all(locale).get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + locale.getLanguage());
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    public static boolean has(Locale locale, String key) {
        return all(locale).containsKey(key);
    }

    public static Map<String, String> all(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : GERMAN;
    }

    private static Map<String, String> load(String suffix) {
        Map<String, String> texts = new HashMap<>();
        for (String area : AREAS) {
            try (InputStream file = Texts.class.getResourceAsStream("/i18n/" + area + suffix + ".properties")) {
                if (file != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
                    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(area, e);
            }
        }
        return Map.copyOf(texts);
    }
}
