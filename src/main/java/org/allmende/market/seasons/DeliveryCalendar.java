package org.allmende.market.seasons;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.allmende.platform.time.Clock;

/** Which days are delivery days. Dates only, counted on from a Thursday: no week numbers, so year ends are nothing special. */
public final class DeliveryCalendar {

    public static final DayOfWeek DAY = DayOfWeek.THURSDAY;
    public static final int WEEKS_AHEAD = 12;

    private DeliveryCalendar() {}

    /** Delivery days from the first on or after {@code from}. */
    public static List<LocalDate> days(LocalDate from, int count) {
        return Stream.iterate(from.with(TemporalAdjusters.nextOrSame(DAY)), day -> day.plusWeeks(1)).limit(count).toList();
    }

    /** The Tuesday before, 18:00 in Berlin, in summer time and winter time alike. */
    public static Instant cutoffOf(LocalDate deliveryDay) {
        return Clock.at(deliveryDay.minusDays(2).atTime(18, 0));
    }
}
