package org.allmende.council.majority;

import java.util.Locale;
import org.allmende.platform.i18n.Texts;

/** One demand on a count: the yes votes reach a share of a base. */
public record Condition(MajorityBase base, Fraction share, Comparison comparison) {

    private static final String TEXT = "council.majority.";

    /** Never of nothing: a base of zero is not reached. */
    public boolean isMetBy(Tally tally) {
        return base.of(tally).signum() > 0 && share.isReachedBy(tally.yes(), base.of(tally), comparison);
    }

    /** "two thirds of votes cast". */
    String name(Locale language) {
        return isEvery() ? Texts.of(language, TEXT + "every." + base) : of(language, isSimple() ? Texts.of(language, TEXT + "majority") : share.name(language));
    }

    /** "at least two thirds of votes cast", for explaining the rule itself. */
    public String words(Locale language) {
        return isEvery() || isSimple() ? name(language) : of(language, Texts.of(language, TEXT + "words." + comparison, share.name(language)));
    }

    private String of(Locale language, String share) {
        return Texts.of(language, TEXT + "rule." + base, share);
    }

    /** More than half: people say "majority". */
    private boolean isSimple() {
        return share.numerator() * 2 == share.denominator() && comparison == Comparison.GT;
    }

    private boolean isEvery() {
        return share.numerator() == share.denominator();
    }
}
