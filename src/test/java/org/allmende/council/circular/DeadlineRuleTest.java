package org.allmende.council.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DeadlineRuleTest {

    private static final Instant NOW = Instant.parse("2027-06-21T07:00:00Z");

    @Test
    void leavesAtLeastFourHours() {
        assertThat(DeadlineRule.isFarEnough(NOW.plus(Duration.ofHours(4)), NOW)).isTrue();
        assertThat(DeadlineRule.isFarEnough(NOW.plus(Duration.ofHours(4)).minusMillis(1), NOW)).isFalse();
    }

    @Test
    void remindsAtHalfTimeAndOnTheDayBefore() {
        Instant deadline = NOW.plus(Duration.ofDays(6));
        assertThat(DeadlineRule.reminders(NOW, deadline)).containsEntry("half", NOW.plus(Duration.ofDays(3))).containsEntry("day", NOW.plus(Duration.ofDays(5)));
    }

    @Test
    void remindsOnceWhereHalfTimeIsTheLastDay() {
        assertThat(DeadlineRule.reminders(NOW, NOW.plus(Duration.ofDays(2)))).containsOnlyKeys("half");
        assertThat(DeadlineRule.reminders(NOW, NOW.plus(Duration.ofHours(5)))).containsOnlyKeys("half");
    }
}
