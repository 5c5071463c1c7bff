package org.allmende.council.counter;

import java.io.PrintStream;
import java.util.Locale;
import org.allmende.platform.i18n.Texts;

/** What does not stop the count but should be looked at: one line each on the standard error. */
record Warnings(PrintStream stream, Locale language) {

    void add(String key, Object... arguments) {
        stream.println(Texts.of(language, key, arguments));
    }
}
