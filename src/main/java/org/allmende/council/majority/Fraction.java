package org.allmende.council.majority;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import org.allmende.platform.i18n.Texts;

/** An exact share such as two thirds. Never a decimal: 2/3 has none. */
public record Fraction(long numerator, long denominator) {

    /** Holds "39 1/3" together where lines break. */
    private static final char NO_BREAK_SPACE = '\u00a0';

    public Fraction {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no share");
        }
    }

    /** Whether {@code count} is at least, or more than, this share of {@code base}. */
    public boolean isReachedBy(BigDecimal count, BigDecimal base, Comparison comparison) {
        BigDecimal have = count.multiply(BigDecimal.valueOf(denominator));
        return comparison.holds(have.compareTo(base.multiply(BigDecimal.valueOf(numerator))));
    }

    public boolean isReachedBy(long count, long base, Comparison comparison) {
        return isReachedBy(BigDecimal.valueOf(count), BigDecimal.valueOf(base), comparison);
    }

    /** The smallest whole number that reaches this share of {@code base}. */
    public long smallestOf(BigDecimal base, Comparison comparison) {
        BigInteger[] share = wholeAndRest(base);
        boolean exact = share[1].signum() == 0;
        return share[0].longValueExact() + (exact && comparison == Comparison.GE ? 0 : 1);
    }

    public long smallestOf(long base, Comparison comparison) {
        return smallestOf(BigDecimal.valueOf(base), comparison);
    }

    /** This share of {@code base} as people write it: "9 1/2", "14", "1/3". */
    public String of(BigDecimal base) {
        BigInteger[] share = wholeAndRest(base);
        if (share[1].signum() == 0) {
            return share[0].toString();
        }
        BigInteger below = below(base);
        BigInteger common = share[1].gcd(below);
        String part = share[1].divide(common) + "/" + below.divide(common);
        return share[0].signum() == 0 ? part : share[0].toString() + NO_BREAK_SPACE + part;
    }

    public String of(long base) {
        return of(BigDecimal.valueOf(base));
    }

    /** "zwei Drittel", "two thirds"; an unusual share in figures. */
    public String name(Locale language) {
        BigInteger common = BigInteger.valueOf(numerator).gcd(BigInteger.valueOf(denominator));
        String key = "council.majority.fraction." + numerator / common.longValueExact() + "-" + denominator / common.longValueExact();
        return Texts.has(language, key) ? Texts.of(language, key) : numerator + "/" + denominator;
    }

    /** {@code base} times this share, as a whole number and what is left of {@link #below}. */
    private BigInteger[] wholeAndRest(BigDecimal base) {
        return whole(base).multiply(BigInteger.valueOf(numerator)).divideAndRemainder(below(base));
    }

    private BigInteger below(BigDecimal base) {
        return BigInteger.TEN.pow(Math.max(0, base.scale())).multiply(BigInteger.valueOf(denominator));
    }

    /** {@code base} without its decimal point. */
    private static BigInteger whole(BigDecimal base) {
        return base.scale() <= 0 ? base.toBigIntegerExact() : base.unscaledValue();
    }
}
