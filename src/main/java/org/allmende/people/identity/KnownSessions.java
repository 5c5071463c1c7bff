package org.allmende.people.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.allmende.platform.persistence.AfterCommit;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Who a session belongs to and what that person may, remembered for some seconds: so a vote after a look at the ballot need not ask the
 * data base again. Whatever ends a session or changes a role on this node drops it here with its commit; another node
 * follows when its memory runs out (ADR 13).
 */
@ApplicationScoped
class KnownSessions {

    private static final int MOST = 20_000;

    @Inject @ConfigProperty(name = "allmende.session.memory", defaultValue = "5") long memorySeconds;
    @Inject AfterCommit afterCommit;

    private final Map<String, Known> sessions = new ConcurrentHashMap<>();
    private final AtomicLong drops = new AtomicLong();

    /** @param readAt by {@link System#nanoTime()} */
    record Known(long personId, String name, List<Grant> grants, Instant expiresAt, long readAt) {}

    Optional<Known> find(String tokenHash, Instant now) {
        Known known = sessions.get(tokenHash);
        boolean usable = known != null && System.nanoTime() - known.readAt() < Duration.ofSeconds(memorySeconds).toNanos() && known.expiresAt().isAfter(now);
        return usable ? Optional.of(known) : Optional.empty();
    }

    /** To be asked before reading what {@link #remember} is to keep. */
    long drops() {
        return drops.get();
    }

    /** Keeps what was read, unless something was dropped meanwhile: it may have been read before that change. */
    void remember(String tokenHash, Known known, long dropsBefore) {
        if (sessions.size() >= MOST) {
            sessions.clear();
        }
        sessions.put(tokenHash, known);
        if (drops.get() != dropsBefore) {
            sessions.remove(tokenHash);
        }
    }

    void dropPerson(long personId) {
        drop(session -> session.getValue().personId() == personId);
    }

    void dropSession(String tokenHash) {
        drop(session -> session.getKey().equals(tokenHash));
    }

    private void drop(Predicate<Map.Entry<String, Known>> which) {
        afterCommit.run(() -> {
            drops.incrementAndGet();
            sessions.entrySet().removeIf(which);
        });
    }
}
