package org.allmende.market.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.allmende.market.seasons.SeasonRule;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;

/** {@code #{season.of(row.seasonFrom, row.seasonTo)}}: June to July. */
@Named("season")
@RequestScoped
public class SeasonText {

    private static final int YEAR = 12;

    @Inject Language language;

    public String of(int from, int to) {
        Locale locale = language.getLocale();
        if (SeasonRule.isAllYear(from, to)) {
            return Texts.of(locale, "market.season.all-year");
        }
        return from == to ? month(from) : Texts.of(locale, "market.season.range", month(from), month(to));
    }

    /** Months in words, neighbours together, also over the year's end. @param months numbers in rising order */
    public String of(List<Integer> months) {
        if (months.size() == YEAR) {
            return of(1, YEAR);
        }
        StringJoiner text = new StringJoiner(", ");
        for (int from : months) {
            if (!months.contains(from == 1 ? YEAR : from - 1)) {
                int to = from;
                while (months.contains(to % YEAR + 1)) {
                    to = to % YEAR + 1;
                }
                text.add(of(from, to));
            }
        }
        return text.toString();
    }

    /** The first letter, for the head of the picture. */
    public String letter(int month) {
        return Month.of(month).getDisplayName(TextStyle.NARROW_STANDALONE, language.getLocale());
    }

    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }
}
