package org.allmende.council.bodies;

import java.math.BigInteger;
import java.util.Locale;
import org.allmende.platform.i18n.Texts;

/** An exact share such as two thirds. Never a decimal: 2/3 has none. */
public record Fraction(long numerator, long denominator) {

    public Fraction {
        if (denominator <= 0 || numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + "/" + denominator + " is no share");
        }
    }

    /** Whether {@code count} is at least, or more than, this share of {@code base}. */
    public boolean isReachedBy(long count, long base, Comparison comparison) {
        BigInteger have = BigInteger.valueOf(count).multiply(BigInteger.valueOf(denominator));
        int sign = have.compareTo(BigInteger.valueOf(base).multiply(BigInteger.valueOf(numerator)));
        return comparison == Comparison.GE ? sign >= 0 : sign > 0;
    }

    /** The smallest whole number that reaches this share of {@code base}. */
    public long smallestOf(long base, Comparison comparison) {
        BigInteger[] share = BigInteger.valueOf(base).multiply(BigInteger.valueOf(numerator)).divideAndRemainder(BigInteger.valueOf(denominator));
        boolean exact = share[1].signum() == 0;
        return share[0].longValueExact() + (exact && comparison == Comparison.GE ? 0 : 1);
    }

    /** This share of {@code base} as people write it: "9 1/2", "14", "1/3". */
    public String of(long base) {
        BigInteger product = BigInteger.valueOf(base).multiply(BigInteger.valueOf(numerator));
        BigInteger below = BigInteger.valueOf(denominator);
        BigInteger[] share = product.divideAndRemainder(below);
        if (share[1].signum() == 0) {
            return share[0].toString();
        }
        BigInteger common = share[1].gcd(below);
        String part = share[1].divide(common) + "/" + below.divide(common);
        return share[0].signum() == 0 ? part : share[0] + " " + part;
    }

    /** "zwei Drittel", "two thirds"; an unusual share in figures. */
    public String name(Locale language) {
        String key = "council.bodies.fraction." + numerator + "-" + denominator;
        return Texts.has(language, key) ? Texts.of(language, key) : numerator + "/" + denominator;
    }
}
