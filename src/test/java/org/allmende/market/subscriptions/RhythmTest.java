package org.allmende.market.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** T8, T9, T15: the rhythm over week 53, the end of the year, the end of the month and the change of the clocks. */
class RhythmTest {

    @Property
    void boxesComeAtEqualDistances(@ForAll Rhythm rhythm, @ForAll("thursdays") LocalDate anchor) {
        List<LocalDate> due = due(rhythm, anchor, 120);
        assertThat(due).first().isEqualTo(anchor);
        for (int i = 1; i < due.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(due.get(i - 1), due.get(i))).isEqualTo(7L * rhythm.weeks());
        }
        assertThat(due).hasSize((120 + rhythm.weeks() - 1) / rhythm.weeks());
    }

    @Property
    void aDayMovedWithinItsWeekIsDueAsTheUsualOne(@ForAll Rhythm rhythm, @ForAll("thursdays") LocalDate anchor,
            @ForAll @IntRange(min = 1, max = 200) int weeks, @ForAll @IntRange(min = -3, max = 3) int moved) {
        LocalDate usual = anchor.plusWeeks(weeks);
        assertThat(rhythm.isDue(anchor, usual.plusDays(moved))).isEqualTo(rhythm.isDue(anchor, usual));
    }

    @Property
    void nothingIsDueBeforeTheAnchor(@ForAll Rhythm rhythm, @ForAll("thursdays") LocalDate anchor, @ForAll @IntRange(min = 1, max = 400) int days) {
        assertThat(rhythm.isDue(anchor, anchor.minusDays(days))).isFalse();
    }

    @Property
    void fortnightlyAlternatesInEveryYearWithWeek53(@ForAll("longYears") int year, @ForAll @IntRange(min = 1, max = 8) int weeksBefore) {
        LocalDate lastThursday = LocalDate.of(year, 12, 31).with(TemporalAdjusters.previousOrSame(DayOfWeek.THURSDAY));
        assertThat(lastThursday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)).isEqualTo(53);
        LocalDate anchor = lastThursday.minusWeeks(weeksBefore);
        assertThat(Rhythm.FORTNIGHTLY.isDue(anchor, lastThursday)).isNotEqualTo(Rhythm.FORTNIGHTLY.isDue(anchor, lastThursday.plusWeeks(1)));
        assertThat(Rhythm.FORTNIGHTLY.isDue(anchor, lastThursday)).isEqualTo(Rhythm.FORTNIGHTLY.isDue(anchor, lastThursday.plusWeeks(2)));
    }

    @Example
    void fortnightlyNeitherDoublesNorLeavesThreeWeeksAtTheTurnOf2026() {
        LocalDate anchor = LocalDate.of(2026, 12, 16);
        assertThat(due(Rhythm.FORTNIGHTLY, anchor, 6)).containsExactly(anchor, LocalDate.of(2026, 12, 30), LocalDate.of(2027, 1, 13));
        LocalDate other = LocalDate.of(2026, 12, 23);
        assertThat(due(Rhythm.FORTNIGHTLY, other, 4)).containsExactly(other, LocalDate.of(2027, 1, 6));
    }

    @Example
    void theFirstAndTheLastDayOfAYearAreDifferentWeeks() {
        LocalDate anchor = LocalDate.of(2025, 1, 1);
        assertThat(Rhythm.MONTHLY.isDue(anchor, LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(Rhythm.FORTNIGHTLY.isDue(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 1))).isTrue();
    }

    @Example
    void everyFourWeeksFromThe31stNeverStops() {
        LocalDate anchor = LocalDate.of(2027, 1, 31);
        assertThat(due(Rhythm.MONTHLY, anchor, 52)).hasSize(13);
    }

    private static List<LocalDate> due(Rhythm rhythm, LocalDate anchor, int weeks) {
        return anchor.datesUntil(anchor.plusWeeks(weeks), java.time.Period.ofWeeks(1)).filter(day -> rhythm.isDue(anchor, day)).toList();
    }

    @Provide
    Arbitrary<LocalDate> thursdays() {
        LocalDate first = LocalDate.of(2024, 1, 4);
        return Arbitraries.integers().between(0, 52 * 30).map(first::plusWeeks);
    }

    @Provide
    Arbitrary<Integer> longYears() {
        return Arbitraries.of(2026, 2032, 2037, 2043, 2048, 2054, 2060);
    }
}
