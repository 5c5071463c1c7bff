package org.allmende.bench;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;
import org.allmende.support.Rows;
import org.allmende.support.Stack;

/** Sessions written straight into the data base: a bench of votes is not a bench of password hashes. */
final class Logins {

    private final Stack stack;
    private final Rows rows;
    private final Set<Long> known = new HashSet<>();

    Logins(Stack stack) {
        this.stack = stack;
        this.rows = new Rows(stack);
    }

    String cookie(long personId) {
        String token = "bench-" + personId;
        if (known.add(personId)) {
            rows.update("""
                    INSERT IGNORE INTO login_session (token_hash, person_id, created_at, last_seen_at, expires_at, device)
                    VALUES (?, ?, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 1 DAY, 'bench')""", sha256(token), personId);
        }
        return "allmende_session=" + token;
    }

    Call get(String path, long personId) {
        return Call.get(stack.url(path), "Cookie", cookie(personId));
    }

    Call post(String path, String json, long personId, String key) {
        return Call.post(stack.url(path), json, "Cookie", cookie(personId), "Content-Type", "application/json", "Idempotency-Key", key);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
