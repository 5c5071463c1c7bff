package org.allmende.people.identity;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Locale;
import org.allmende.platform.web.Refused;

/** An e-mail address as it is kept and compared: without blanks around it, in small letters. */
record EmailAddress(String value) {

    static final int LONGEST = 254;

    /** What was typed, made comparable but not judged: good for looking up. */
    static String normal(String typed) {
        return typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT);
    }

    /** @throws Refused {@link IdentityRefusal#EMAIL_NOT_VALID} */
    static EmailAddress of(String typed) {
        String normal = normal(typed);
        if (!isValid(normal)) {
            throw new Refused(IdentityRefusal.EMAIL_NOT_VALID);
        }
        return new EmailAddress(normal);
    }

    private static boolean isValid(String email) {
        int at = email.lastIndexOf('@');
        if (email.length() > LONGEST || at < 1 || email.indexOf('.', at) < 0 || email.chars().anyMatch(c -> c <= ' ' || c == '<' || c == '>' || c == ',')) {
            return false;
        }
        try {
            new InternetAddress(email, true).validate();
            return true;
        } catch (AddressException e) {
            return false;
        }
    }
}
