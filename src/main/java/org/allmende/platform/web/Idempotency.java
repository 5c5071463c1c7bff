package org.allmende.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.time.Clock;

/**
 * A write that comes with an {@code Idempotency-Key} happens once: the key is a row in the write's own transaction, so
 * that neither a crash nor a race can separate the two. A repetition gets the first answer again.
 */
@RequestScoped
public class Idempotency {

    private static final Jsonb JSON = JsonbBuilder.create();

    @Inject Sql sql;
    @Inject Clock clock;

    private String key;

    void begin(String idempotencyKey) {
        this.key = idempotencyKey;
    }

    /** Runs the outermost use case of the request once per key; without a key simply runs it. */
    public Object once(Long personId, String useCase, Callable<Object> work) throws Exception {
        if (key == null) {
            return work.call();
        }
        String mine = key;
        key = null;
        long owner = personId == null ? 0 : personId;
        if (!claim(owner, mine, useCase)) {
            throw sql.one("SELECT use_case, result FROM idempotency_record WHERE person_id = ? AND idempotency_key = ?",
                    row -> new Repeated(row.getString("use_case").equals(useCase) ? row.getString("result") : null), owner, mine);
        }
        Object result = work.call();
        sql.update("UPDATE idempotency_record SET result = ? WHERE person_id = ? AND idempotency_key = ?",
                result == null ? "null" : JSON.toJson(result), owner, mine);
        return result;
    }

    private boolean claim(long owner, String mine, String useCase) {
        try {
            sql.update("INSERT INTO idempotency_record (person_id, idempotency_key, use_case, result, at) VALUES (?, ?, ?, 'null', ?)",
                    owner, mine, useCase, clock.now());
            return true;
        } catch (SqlFailed e) {
            if (e.isDuplicate()) {
                return false;
            }
            throw e;
        }
    }

    /** The key was used before: the first answer, or none if it belonged to another kind of write. */
    public static class Repeated extends RuntimeException {
        private final String result;

        Repeated(String result) {
            super("repeated", null, false, false);
            this.result = result;
        }

        public Optional<String> result() {
            return Optional.ofNullable(result);
        }
    }
}
