package org.allmende.market.subscriptions;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * How often a household gets a box, counted in whole weeks from the week of its anchor, the first delivery. Weeks run from
 * Monday, so that a delivery moved within its week for a holiday stays due. Week numbers never matter: they jump from 53 to
 * 1 (or from 52 to 1), and whoever counts odd and even weeks delivers twice in a row or leaves a gap.
 *
 * <p>{@link #MONTHLY} means every four weeks: the gaps are equal, the weekday stays, no month has to have a fifth Thursday or
 * a 31st, and a year has 13 boxes. Pages say "every four weeks".
 */
public enum Rhythm {
    WEEKLY(1), FORTNIGHTLY(2), MONTHLY(4);

    private final int weeks;

    Rhythm(int weeks) {
        this.weeks = weeks;
    }

    /** The weeks from one box to the next. */
    public int weeks() {
        return weeks;
    }

    /** Whether a delivery on {@code day} brings a box to a subscription anchored at {@code anchor}; never before the anchor. */
    public boolean isDue(LocalDate anchor, LocalDate day) {
        return !day.isBefore(anchor) && ChronoUnit.WEEKS.between(monday(anchor), monday(day)) % weeks == 0;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
