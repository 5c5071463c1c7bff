package org.allmende.market.stock;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A quantity as people type it: 12,5 or 12.5, and 1.200 means twelve hundred where the point groups thousands. */
public final class QuantityInput {

    private static final int DECIMALS = 3;
    private static final BigDecimal MOST = new BigDecimal("100000");

    private QuantityInput() {}

    /** @return empty if it is not a number from 0 to 100000 with at most three decimals */
    public static Optional<BigDecimal> parse(String typed, Locale language) {
        String text = typed == null ? "" : typed.replaceAll("[\\s\u00a0\u202f]", "");
        boolean english = "en".equals(language.getLanguage());
        String point = english ? "." : ",";
        String group = english ? "," : ".";
        if (text.matches("\\d{1,3}(" + Pattern.quote(group) + "\\d{3})+(" + Pattern.quote(point) + "\\d+)?")) {
            text = text.replace(group, "");
        }
        text = text.replace(',', '.');
        if (!text.matches("\\d{1,9}(\\.\\d{1,9})?")) {
            return Optional.empty();
        }
        BigDecimal quantity = new BigDecimal(text).stripTrailingZeros();
        boolean fits = quantity.scale() <= DECIMALS && quantity.compareTo(MOST) <= 0;
        return fits ? Optional.of(quantity.scale() < 0 ? quantity.setScale(0) : quantity) : Optional.empty();
    }
}
