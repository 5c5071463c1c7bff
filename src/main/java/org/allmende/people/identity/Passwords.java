package org.allmende.people.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;

/**
 * Passwords are kept as Argon2id hashes (RFC 9106) with the parameters that OWASP names as the least: 19 MiB, two passes,
 * one lane. One costs about 40 ms of a processor once warm, 150 ms under scripts/run with its quick start. The parameters
 * stand in each hash, so passwords hashed with older ones stay valid.
 */
@ApplicationScoped
public class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Each hash wants its 19 MiB: no more at once than there are processors to work on them. */
    private final Semaphore places = new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()));
    private final String nobodys = hash("the password of nobody");

    public String hash(String password) {
        places.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
        } finally {
            places.release();
        }
    }

    /** Takes as long without a hash as with one, so that the time does not tell whether an account exists. */
    boolean matches(String password, String hashOrNull) {
        String hash = hashOrNull == null ? nobodys : hashOrNull;
        String tried = password.length() > PasswordRule.LONGEST ? "" : password;
        places.acquireUninterruptibly();
        try {
            boolean same = Password.check(tried, hash).with(Argon2Function.getInstanceFromHash(hash));
            return same && hashOrNull != null;
        } finally {
            places.release();
        }
    }
}
