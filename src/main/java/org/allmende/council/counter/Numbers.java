package org.allmende.council.counter;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allmende.council.majority.Fraction;

/** Numbers as people write them, kept exactly. */
final class Numbers {

    private static final Pattern COUNT = Pattern.compile("\\d{1,15}(\\.\\d{1,9})?");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,12})\\s*/\\s*(\\d{1,12})");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{0,3})(?:\\.(\\d{1,9}))?\\s*(%?)");

    private Numbers() {}

    /** A count of votes, which may be a decimal because of weights; empty if it is no number, or negative. */
    static Optional<BigDecimal> count(String text) {
        return COUNT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** "2/3", "0.5", "75%"; empty if it is no share from 0 to 1. */
    static Optional<Fraction> share(String text) {
        Matcher fraction = FRACTION.matcher(text);
        if (fraction.matches()) {
            return share(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)));
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (!decimal.matches() || text.isEmpty() || decimal.group(1).isEmpty() && decimal.group(2) == null) {
            return Optional.empty();
        }
        String places = decimal.group(2) == null ? "" : decimal.group(2);
        long below = BigDecimal.TEN.pow(places.length()).longValueExact() * (decimal.group(3).isEmpty() ? 1 : 100);
        return share(Long.parseLong(decimal.group(1) + places), below);
    }

    private static Optional<Fraction> share(long numerator, long denominator) {
        return denominator == 0 || numerator > denominator ? Optional.empty() : Optional.of(new Fraction(numerator, denominator));
    }
}
