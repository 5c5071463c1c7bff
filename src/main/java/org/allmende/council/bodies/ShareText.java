package org.allmende.council.bodies;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allmende.council.majority.Fraction;

/** A share as people type it: "2/3", "50 %", "1" for all, "0" for none. */
final class ShareText {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,6})\\s*/\\s*(\\d{1,6})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s*%");

    private ShareText() {}

    static Optional<Fraction> parse(String typed) {
        String text = typed == null ? "" : typed.strip().replace('\u00a0', ' ');
        Matcher fraction = FRACTION.matcher(text);
        Matcher percent = PERCENT.matcher(text);
        if (fraction.matches()) {
            return share(Long.parseLong(fraction.group(1)), Long.parseLong(fraction.group(2)));
        }
        if (percent.matches()) {
            return share(Long.parseLong(percent.group(1)), 100);
        }
        return text.equals("0") || text.equals("1") ? share(Long.parseLong(text), 1) : Optional.empty();
    }

    static String of(Fraction share) {
        return share.denominator() == 1 ? Long.toString(share.numerator()) : share.numerator() + "/" + share.denominator();
    }

    private static Optional<Fraction> share(long numerator, long denominator) {
        return denominator == 0 || numerator > denominator ? Optional.empty() : Optional.of(new Fraction(numerator, denominator));
    }
}
