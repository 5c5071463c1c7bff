package org.allmende.people.identity;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/**
 * Slows down whoever guesses passwords or has mails sent: token buckets per account and per network address. They live
 * in the memory of each node and are forgotten with it; N nodes allow N times as much.
 */
@ApplicationScoped
public class TryLimits {

    /** What is limited. A try that succeeds is given back, so that only failures count. */
    enum Kind {
        SIGN_IN_TO_ACCOUNT(5, 1, Duration.ofMinutes(1)),
        SIGN_IN_FROM_ADDRESS(60, 20, Duration.ofMinutes(1)),
        MAIL_TO_ACCOUNT(5, 5, Duration.ofHours(1)),
        MAIL_FROM_ADDRESS(60, 60, Duration.ofHours(1)),
        DECLARATION_FROM_ADDRESS(30, 30, Duration.ofHours(1));

        private final long atOnce;
        private final long then;
        private final Duration per;

        Kind(long atOnce, long then, Duration per) {
            this.atOnce = atOnce;
            this.then = then;
            this.per = per;
        }
    }

    private static final int REMEMBERED = 50_000;

    private record Key(Kind kind, String who) {}

    private final TimeMeter time;
    private final Map<Key, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    public TryLimits() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    TryLimits(TimeMeter time) {
        this.time = time;
    }

    /** @throws Refused {@link SecurityRefusal#TOO_MANY_TRIES} */
    void take(Kind kind, String who) {
        if (!bucket(kind, who).tryConsume(1)) {
            throw new Refused(SecurityRefusal.TOO_MANY_TRIES);
        }
    }

    void giveBack(Kind kind, String who) {
        bucket(kind, who).addTokens(1);
    }

    private Bucket bucket(Kind kind, String who) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(new Key(kind, who), key -> Bucket.builder()
                    .withCustomTimePrecision(time)
                    .addLimit(Bandwidth.builder().capacity(kind.atOnce).refillGreedy(kind.then, kind.per).build())
                    .build());
        }
    }
}
