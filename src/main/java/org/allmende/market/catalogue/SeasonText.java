package org.allmende.market.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.allmende.market.seasons.SeasonRule;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;

/** {@code #{season.of(row.seasonFrom, row.seasonTo)}}: June to July. */
@Named("season")
@RequestScoped
public class SeasonText {

    @Inject Language language;

    public String of(int from, int to) {
        Locale locale = language.getLocale();
        if (SeasonRule.isAllYear(from, to)) {
            return Texts.of(locale, "market.season.all-year");
        }
        return from == to ? month(from) : Texts.of(locale, "market.season.range", month(from), month(to));
    }

    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, language.getLocale());
    }
}
