package org.allmende.market.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SeasonRuleTest {

    @Test
    void coversWholeMonthsFromFirstToLast() {
        assertThat(SeasonRule.covers(6, 7, LocalDate.parse("2027-06-01"))).isTrue();
        assertThat(SeasonRule.covers(6, 7, LocalDate.parse("2027-07-31"))).isTrue();
        assertThat(SeasonRule.covers(6, 7, LocalDate.parse("2027-05-31"))).isFalse();
        assertThat(SeasonRule.covers(6, 7, LocalDate.parse("2027-08-01"))).isFalse();
    }

    @Test
    void goesOverTheEndOfTheYear() {
        assertThat(SeasonRule.covers(10, 3, LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(SeasonRule.covers(10, 3, LocalDate.parse("2027-01-01"))).isTrue();
        assertThat(SeasonRule.covers(10, 3, LocalDate.parse("2027-04-01"))).isFalse();
        assertThat(SeasonRule.covers(10, 3, LocalDate.parse("2027-09-30"))).isFalse();
    }

    @Property
    void coversAsManyMonthsAsLieBetweenFirstAndLast(@ForAll @IntRange(min = 1, max = 12) int from, @ForAll @IntRange(min = 1, max = 12) int to) {
        int months = 0;
        for (int month = 1; month <= 12; month++) {
            months += SeasonRule.covers(from, to, LocalDate.of(2027, month, 15)) ? 1 : 0;
        }
        assertThat(months).isEqualTo((to - from + 12) % 12 + 1);
        assertThat(SeasonRule.isAllYear(from, to)).isEqualTo(months == 12);
    }
}
