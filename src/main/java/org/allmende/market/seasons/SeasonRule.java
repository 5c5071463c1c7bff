package org.allmende.market.seasons;

import java.time.LocalDate;

/** Seasons are whole months and may go over the year's end: lamb's lettuce from October to March. */
public final class SeasonRule {

    private SeasonRule() {}

    /** @param from first month, 1 to 12; {@code to} last month, both included */
    public static boolean covers(int from, int to, LocalDate day) {
        return covers(from, to, day.getMonthValue());
    }

    public static boolean covers(int from, int to, int month) {
        return from <= to ? from <= month && month <= to : month >= from || month <= to;
    }

    public static boolean isAllYear(int from, int to) {
        return (to - from + 12) % 12 == 11;
    }
}
