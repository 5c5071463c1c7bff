package org.allmende.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.money.Money;

/** {@code #{fmt.money(row.cents)}} and its brothers, in the language of the request. */
@Named("fmt")
@RequestScoped
public class Format {

    @Inject Language language;

    public String money(Object amount) {
        return Formats.money(amount instanceof Money money ? money : Money.ofCents(((Number) amount).longValue()), locale());
    }

    public String number(Number number) {
        return Formats.number(number, locale());
    }

    public String quantity(BigDecimal quantity, String unit) {
        return Formats.quantity(quantity, unit, locale());
    }

    public String date(LocalDate date) {
        return date == null ? "" : Formats.date(date, locale());
    }

    public String dateWithYear(LocalDate date) {
        return date == null ? "" : Formats.dateWithYear(date, locale());
    }

    public String dateTime(Instant instant) {
        return instant == null ? "" : Formats.dateTime(instant, locale());
    }

    public String time(Instant instant) {
        return instant == null ? "" : Formats.time(instant, locale());
    }

    public String clock(LocalTime time) {
        return time == null ? "" : time.toString();
    }

    private Locale locale() {
        return language.getLocale();
    }
}
