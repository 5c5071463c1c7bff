package org.allmende.platform.money;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in euro, held in whole cents. Every rounding is half up to the cent and happens once, where it is asked for.
 *
 * @param cents may be negative (a credit)
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofCents(long cents) {
        return new Money(cents);
    }

    /** @throws ArithmeticException if the amount has parts of a cent */
    public static Money of(BigDecimal euro) {
        return new Money(euro.movePointRight(2).longValueExact());
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** The price of a quantity, half up to the cent. */
    public Money times(BigDecimal factor) {
        return new Money(BigDecimal.valueOf(cents).multiply(factor).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** The price of one unit when this is the price of {@code quantity} units, half up to the cent. */
    public Money per(BigDecimal quantity) {
        return new Money(BigDecimal.valueOf(cents).divide(quantity, 0, RoundingMode.HALF_UP).longValueExact());
    }

    public BigDecimal euro() {
        return BigDecimal.valueOf(cents, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
