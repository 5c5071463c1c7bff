package org.allmende.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.allmende.people.identity.KnownSessions.Known;
import org.allmende.platform.persistence.AfterCommit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownSessionsTest {

    private static final Instant NOW = Instant.parse("2027-06-21T07:00:00Z");
    private final KnownSessions sessions = new KnownSessions();

    @BeforeEach
    void remembersForAMinuteAndCommitsAtOnce() {
        sessions.memorySeconds = 60;
        sessions.afterCommit = new AfterCommit() {
            @Override
            public void run(Runnable news) {
                news.run();
            }
        };
    }

    private static Known known(Duration age) {
        return new Known(7, "Erna", List.of(), NOW.plusSeconds(10), System.nanoTime() - age.toNanos());
    }

    @Test
    void remembersWhatWasJustRead() {
        sessions.remember("a", known(Duration.ZERO), sessions.drops());
        assertThat(sessions.find("a", NOW)).isPresent();
    }

    @Test
    void forgetsWhenItsTimeRunsOut() {
        sessions.remember("a", known(Duration.ofSeconds(61)), sessions.drops());
        assertThat(sessions.find("a", NOW)).isEmpty();
    }

    @Test
    void knowsNoSessionThatRanOut() {
        sessions.remember("a", known(Duration.ZERO), sessions.drops());
        assertThat(sessions.find("a", NOW.plusSeconds(10))).isEmpty();
    }

    @Test
    void doesNotKeepWhatWasReadBeforeADrop() {
        long before = sessions.drops();
        sessions.dropPerson(7);
        sessions.remember("a", known(Duration.ZERO), before);
        assertThat(sessions.find("a", NOW)).isEmpty();
    }

    @Test
    void dropsAllSessionsOfAPersonAndOneByItsToken() {
        sessions.remember("a", known(Duration.ZERO), sessions.drops());
        sessions.remember("b", known(Duration.ZERO), sessions.drops());
        sessions.dropSession("a");
        assertThat(sessions.find("a", NOW)).isEmpty();
        assertThat(sessions.find("b", NOW)).isPresent();
        sessions.dropPerson(7);
        assertThat(sessions.find("b", NOW)).isEmpty();
    }
}
