package org.allmende.people.identity;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.allmende.people.identity.TryLimits.Kind;
import org.allmende.platform.web.Refused;
import org.junit.jupiter.api.Test;

class TryLimitsTest {

    private long nanos;
    private final TryLimits limits = new TryLimits(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    private void tries(int times, String account) {
        for (int i = 0; i < times; i++) {
            limits.take(Kind.SIGN_IN_TO_ACCOUNT, account);
        }
    }

    @Test
    void allowsFiveTriesAtOnce() {
        assertThatCode(() -> tries(5, "erna@example.org")).doesNotThrowAnyException();
    }

    @Test
    void refusesTheSixth() {
        tries(5, "erna@example.org");
        assertThatThrownBy(() -> tries(1, "erna@example.org")).isInstanceOf(Refused.class).hasMessage("security.too-many-tries");
    }

    @Test
    void allowsOneMoreAfterAMinuteAndNoMore() {
        tries(5, "erna@example.org");
        nanos += Duration.ofMinutes(1).toNanos();
        tries(1, "erna@example.org");
        assertThatThrownBy(() -> tries(1, "erna@example.org")).isInstanceOf(Refused.class);
    }

    @Test
    void countsEachAccountByItself() {
        tries(5, "erna@example.org");
        assertThatCode(() -> tries(5, "otto@example.org")).doesNotThrowAnyException();
    }

    @Test
    void countsOnlyFailures() {
        for (int i = 0; i < 20; i++) {
            tries(1, "erna@example.org");
            limits.giveBack(Kind.SIGN_IN_TO_ACCOUNT, "erna@example.org");
        }
        assertThatCode(() -> tries(5, "erna@example.org")).doesNotThrowAnyException();
    }

    @Test
    void neverSavesUpMoreThanFive() {
        nanos += Duration.ofDays(1).toNanos();
        tries(5, "erna@example.org");
        assertThatThrownBy(() -> tries(1, "erna@example.org")).isInstanceOf(Refused.class);
    }
}
