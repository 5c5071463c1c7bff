package org.allmende.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.allmende.platform.money.Money;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    @Test
    void datesBeginWithTheWeekday() {
        assertThat(Formats.date(DAY, Locale.GERMAN)).isEqualTo("Do, 26. November");
        assertThat(Formats.date(DAY, Locale.ENGLISH)).isEqualTo("Thu 26 November");
        assertThat(Formats.dateWithYear(DAY, Locale.GERMAN)).isEqualTo("Do, 26. November 2026");
    }

    @Test
    void timesAreThoseOfTheRegion() {
        assertThat(Formats.dateTime(Instant.parse("2026-11-24T17:00:00Z"), Locale.GERMAN)).isEqualTo("Di, 24. November, 18:00 Uhr");
        assertThat(Formats.dateTime(Instant.parse("2026-06-24T16:00:00Z"), Locale.ENGLISH)).isEqualTo("Wed 24 June, 18:00");
    }

    @Test
    void moneyHasItsSign() {
        assertThat(Formats.money(Money.ofCents(123456), Locale.GERMAN)).isEqualTo("1.234,56\u00a0€");
        assertThat(Formats.money(Money.ofCents(123456), Locale.ENGLISH)).isEqualTo("€1,234.56");
    }

    @Test
    void quantitiesHaveTheirUnit() {
        assertThat(Formats.quantity(new BigDecimal("1.500"), "KGM", Locale.GERMAN)).isEqualTo("1,5\u00a0kg");
    }
}
