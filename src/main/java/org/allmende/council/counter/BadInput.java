package org.allmende.council.counter;

import java.util.Locale;
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

    String text(Locale language) {
        return (where == null ? "" : where + ": ") + Texts.of(language, key, arguments);
    }
}
