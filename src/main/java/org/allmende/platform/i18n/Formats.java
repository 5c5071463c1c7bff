package org.allmende.platform.i18n;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.allmende.platform.money.Money;
import org.allmende.platform.time.Clock;

/** How numbers and dates look: weekday first, numbers with unit, 24 hours. The same for pages, mails and papers. */
public final class Formats {

    private static final Locale GERMANY = Locale.GERMANY;
    private static final Locale ENGLAND = Locale.UK;

    private Formats() {}

    public static String money(Money money, Locale language) {
        NumberFormat format = NumberFormat.getCurrencyInstance(region(language));
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(money.euro());
    }

    public static String number(Number number, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(region(language));
        format.setMaximumFractionDigits(3);
        return format.format(number);
    }

    /** @param unit a UN/ECE Recommendation 20 code such as KGM; its short name is the text {@code common.unit.KGM} */
    public static String quantity(BigDecimal quantity, String unit, Locale language) {
        return number(quantity, language) + "\u00a0" + Texts.of(language, "common.unit." + unit);
    }

    /** "Do, 26. November". */
    public static String date(LocalDate date, Locale language) {
        return pattern(language, "ccc', 'd. MMMM", "EEE d MMMM").format(date);
    }

    public static String dateWithYear(LocalDate date, Locale language) {
        return pattern(language, "ccc', 'd. MMMM uuuu", "EEE d MMMM uuuu").format(date);
    }

    public static String dateTime(Instant instant, Locale language) {
        return pattern(language, "ccc', 'd. MMMM', 'H:mm 'Uhr'", "EEE d MMMM', 'H:mm").format(instant.atZone(Clock.ZONE));
    }

    public static String time(Instant instant, Locale language) {
        return pattern(language, "H:mm 'Uhr'", "H:mm").format(instant.atZone(Clock.ZONE));
    }

    private static DateTimeFormatter pattern(Locale language, String german, String english) {
        boolean isEnglish = "en".equals(language.getLanguage());
        return DateTimeFormatter.ofPattern(isEnglish ? english : german, region(language));
    }

    private static Locale region(Locale language) {
        return "en".equals(language.getLanguage()) ? ENGLAND : GERMANY;
    }
}
