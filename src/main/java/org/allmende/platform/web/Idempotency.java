package org.allmende.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.persistence.SqlFailed;
import org.allmende.platform.time.Clock;

/**
 * A write that comes with an {@code Idempotency-Key} happens once: its key becomes a row at the end of the write's own transaction,
 * so that neither a crash nor a race can separate the two. Of two at once the second finds the row, rolls back and gets the first
 * answer, as does every repetition. A key belongs to one request: with another body or address it is refused.
 */
@RequestScoped
public class Idempotency {

    private static final Jsonb JSON = JsonbBuilder.create();
    /** A longer answer is not kept: its repetition is refused as done already. */
    private static final int LONGEST_KEPT = 4000;

    @Inject Sql sql;
    @Inject Clock clock;

    private Key waiting;
    private Key used;

    /** @param owner the person, or 0 for nobody */
    private record Key(long owner, String key, String address, String request) {}

    /** What an earlier request with this key left. @param sameRequest or else it was another one @param answer null if it is not kept */
    record Earlier(boolean sameRequest, String answer) {}

    /** @param address hash of method and address @param request hash of all that makes the request what it is */
    void begin(String idempotencyKey, String address, String request) {
        this.waiting = new Key(0, idempotencyKey, address, request);
    }

    /** Runs the outermost use case of the request once per key; without a key simply runs it. */
    public Object once(Long personId, String useCase, Callable<Object> work) throws Exception {
        if (waiting == null) {
            return work.call();
        }
        used = new Key(personId == null ? 0 : personId, waiting.key(), waiting.address(), waiting.request());
        waiting = null;
        Object result = work.call();
        keep(useCase, result);
        return result;
    }

    private void keep(String useCase, Object result) {
        try {
            sql.update("INSERT INTO idempotency_record (person_id, idempotency_key, request, use_case, result, at) VALUES (?, ?, ?, ?, ?, ?)",
                    used.owner(), used.key(), result instanceof Confidential told && told.confidential() ? used.address() : used.request(), useCase, answer(result), clock.now());
        } catch (SqlFailed e) {
            throw e.isDuplicate() ? new Refused(PlatformRefusal.DONE_ALREADY) : e;
        }
    }

    private static String answer(Object result) {
        String answer = JSON.toJson(result instanceof Confidential told ? told.kept() : result);
        return answer.length() > LONGEST_KEPT ? null : answer;
    }

    /** Asked when the request was refused: a repetition is, as the work is done already. Empty if no permitted use case was reached. */
    Optional<Earlier> earlier() {
        return used == null ? Optional.empty() : sql.first("SELECT request, result FROM idempotency_record WHERE person_id = ? AND idempotency_key = ?",
                row -> new Earlier(List.of(used.request(), used.address()).contains(row.getString("request")), row.getString("result")), used.owner(), used.key());
    }
}
