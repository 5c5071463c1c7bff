package org.allmende.market.seasons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeliveryCalendarTest {

    @Test
    void delivers53WeekYearsWithoutGapOrDouble() {
        List<LocalDate> days = DeliveryCalendar.days(LocalDate.parse("2026-12-18"), 4);
        assertThat(days).extracting(LocalDate::toString).containsExactly("2026-12-24", "2026-12-31", "2027-01-07", "2027-01-14");
    }

    @Test
    void beginsOnTheDayItselfIfItIsAThursday() {
        assertThat(DeliveryCalendar.days(LocalDate.parse("2027-06-24"), 1)).containsExactly(LocalDate.parse("2027-06-24"));
        assertThat(DeliveryCalendar.days(LocalDate.parse("2027-06-25"), 1)).allMatch(day -> day.getDayOfWeek() == DayOfWeek.THURSDAY);
    }

    @Test
    void cutsOffAtSixInBerlinInSummerAndInWinter() {
        assertThat(DeliveryCalendar.cutoffOf(LocalDate.parse("2027-06-24"))).isEqualTo(Instant.parse("2027-06-22T16:00:00Z"));
        assertThat(DeliveryCalendar.cutoffOf(LocalDate.parse("2026-12-03"))).isEqualTo(Instant.parse("2026-12-01T17:00:00Z"));
        assertThat(DeliveryCalendar.cutoffOf(LocalDate.parse("2027-04-01"))).isEqualTo(Instant.parse("2027-03-30T16:00:00Z"));
    }
}
