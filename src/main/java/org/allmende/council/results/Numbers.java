package org.allmende.council.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Counts as people read them: exact in tables, to one decimal in pictures. */
final class Numbers {

    private Numbers() {}

    /** All decimals there are, without zeros at the end. */
    static String exact(BigDecimal number, Locale language) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        String digits = (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
        return "en".equals(language.getLanguage()) ? digits : digits.replace('.', ',');
    }

    static String rounded(BigDecimal number, Locale language) {
        return exact(number.setScale(1, RoundingMode.HALF_UP), language);
    }
}
