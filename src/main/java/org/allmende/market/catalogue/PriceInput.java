package org.allmende.market.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as lists write them, with point or comma. */
final class PriceInput {

    private static final BigDecimal MOST = new BigDecimal("100000");

    private PriceInput() {}

    /** From 0.00, at most two decimals. */
    static Optional<Long> cents(String text) {
        String plain = text.strip().replace(',', '.');
        return plain.matches("\\d{1,5}(\\.\\d{1,2}0*)?") ? Optional.of(new BigDecimal(plain).movePointRight(2).longValueExact()) : Optional.empty();
    }

    /** More than nothing, at most three decimals. */
    static Optional<BigDecimal> positive(String text) {
        String plain = text.strip().replace(',', '.');
        if (!plain.matches("\\d{1,6}(\\.\\d{1,3}0*)?")) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain);
        return number.signum() > 0 && number.compareTo(MOST) <= 0 ? Optional.of(number) : Optional.empty();
    }
}
