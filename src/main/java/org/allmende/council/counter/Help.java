package org.allmende.council.counter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The help of every command: one file for each language, a line "== name" before each part. */
final class Help {

    private Help() {}

    static String of(Locale language, String command) {
        String file = "en".equals(language.getLanguage()) ? "help_en.txt" : "help.txt";
        try (InputStream help = Help.class.getResourceAsStream(file)) {
            String text = new String(help.readAllBytes(), StandardCharsets.UTF_8);
            String title = "== " + command + "\n";
            int from = text.indexOf(title) + title.length();
            int to = text.indexOf("\n== ", from);
            return text.substring(from, to < 0 ? text.length() : to + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
