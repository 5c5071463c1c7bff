package org.allmende.people.identity;

import java.util.Locale;
import java.util.Set;
import org.allmende.platform.web.Refused;

/** Length counts, not kinds of characters (NIST SP 800-63B): at least ten, and not what everybody would try first. */
final class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 200;

    private static final Set<String> TRIED_FIRST = Set.of("1234567890", "0123456789", "12345678910", "0987654321", "1q2w3e4r5t", "qwertzuiop", "qwertyuiop",
            "passwort123", "passwort1234", "password123", "password1234", "passwort12", "password12", "hallo12345", "iloveyou123", "ichliebedich", "allmende123",
            "schatz1234", "sommer2026", "sommer2027", "willkommen", "willkommen1", "abcdefghij", "abcdefghijk", "qwertz12345", "qwerty12345", "letmein1234");
    private static final int FEWEST_DIFFERENT = 4;

    private PasswordRule() {}

    /** @throws Refused with the reason why it is not good enough */
    static void check(String password, String email, String name) {
        if (password == null || password.length() < SHORTEST) {
            throw new Refused(IdentityRefusal.PASSWORD_TOO_SHORT, SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new Refused(IdentityRefusal.PASSWORD_TOO_LONG, LONGEST);
        }
        String small = password.toLowerCase(Locale.ROOT).strip();
        boolean easy = TRIED_FIRST.contains(small) || small.chars().distinct().count() < FEWEST_DIFFERENT
                || small.equals(email) || small.equals(email.substring(0, Math.max(0, email.indexOf('@')))) || small.equals(name.toLowerCase(Locale.ROOT).strip());
        if (easy) {
            throw new Refused(IdentityRefusal.PASSWORD_TOO_EASY);
        }
    }
}
