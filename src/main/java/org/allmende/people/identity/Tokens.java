package org.allmende.people.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.allmende.platform.security.Sha256;

/** Secrets that a browser or a mail carries: 256 random bits; the data base keeps only their SHA-256. */
final class Tokens {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Tokens() {}

    static String fresh() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String hash(String token) {
        return Sha256.hex(token);
    }
}
