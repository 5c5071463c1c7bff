package org.allmende.council.counter;

import java.util.Locale;
import java.util.stream.Stream;
import org.allmende.platform.i18n.Texts;

/** A file or a command line that cannot be counted: says where, what is wrong and what was expected. Ends in exit status 2. */
final class BadInput extends RuntimeException {

    private final String where;
    private final String key;
    private final transient Object[] arguments;

    /** @param where "file:line:column", or null for the command line */
    BadInput(String where, String key, Object... arguments) {
        super(key, null, false, false);
        this.where = where;
        this.key = key;
        this.arguments = arguments;
    }

    static BadInput ofUse(String key, Object... arguments) {
        return new BadInput(null, key, arguments);
    }

    boolean isOfUse() {
        return where == null;
    }

    /** A word of the file, to be quoted; perhaps nothing, at the end of the file. */
    record Found(String word) {
        private String in(Locale language) {
            return word.isEmpty() ? Texts.of(language, "council.counter.found.nothing") : Texts.of(language, "council.counter.found.word", word);
        }
    }

    String text(Locale language) {
        Object[] words = Stream.of(arguments).map(argument -> argument instanceof Found found ? found.in(language) : argument).toArray();
        return (where == null ? "" : where + ": ") + Texts.of(language, key, words);
    }
}
