package org.allmende.council.polls;

import org.allmende.platform.web.Refused;

/** What speaks for a candidate or an option. */
final class Statement {

    private static final int LONGEST = 2000;

    private Statement() {}

    /** Stripped, empty instead of null. */
    static String of(String text) {
        String statement = text == null ? "" : text.strip();
        if (statement.length() > LONGEST) {
            throw new Refused(PollsRefusal.TOO_LONG);
        }
        return statement;
    }
}
