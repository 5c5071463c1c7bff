package org.allmende.council.voting;

import java.util.Locale;
import org.allmende.council.bodies.Comparison;
import org.allmende.council.bodies.MajorityBase;
import org.allmende.platform.i18n.Texts;

/**
 * Whether a count is enough, exactly, and why. By German custom (BGB s. 32 (1)) abstentions and invalid votes do not count
 * unless the statutes name another base, a tie is not more than half and so rejects, and a vote in which nobody says yes rejects.
 */
final class MajorityRule {

    private static final String TEXT = "council.voting.derivation.";

    private MajorityRule() {}

    static boolean isAdopted(Majority majority, Tally tally) {
        return tally.yes() > 0 && majority.share().isReachedBy(tally.yes(), base(majority.base(), tally), majority.comparison());
    }

    static long base(MajorityBase base, Tally tally) {
        return switch (base) {
            case YES_NO -> tally.yes() + tally.no();
            case CAST -> tally.cast();
            case PRESENT -> tally.roll();
            case MEMBERS -> tally.members();
        };
    }

    /** "12 von 19 gültigen Stimmen; nötig mehr als 9 1/2 (Mehrheit der abgegebenen Stimmen, § 9 (1) der Geschäftsordnung); angenommen". */
    static String derivation(Majority majority, Tally tally, Locale language) {
        String outcome = Texts.of(language, TEXT + (isAdopted(majority, tally) ? "adopted" : "rejected"));
        if (tally.cast() == 0) {
            return Texts.of(language, TEXT + "nobody", outcome);
        }
        long base = base(majority.base(), tally);
        String kind = majority.base().name();
        String counted = Texts.of(language, TEXT + "counted." + kind, number(tally.yes()), number(base));
        String needed = Texts.of(language, TEXT + "needed." + majority.comparison(), majority.share().of(base));
        String rule = Texts.of(language, TEXT + "rule." + kind, shareName(majority, language));
        String abstentions = majority.base() == MajorityBase.YES_NO && tally.abstain() > 0
                ? Texts.of(language, TEXT + "abstentions", tally.abstain()) : "";
        return Texts.of(language, TEXT + "all", counted, needed, rule, majority.source(), abstentions, outcome);
    }

    private static String shareName(Majority majority, Locale language) {
        boolean simple = majority.share().numerator() * 2 == majority.share().denominator() && majority.comparison() == Comparison.GT;
        return simple ? Texts.of(language, TEXT + "majority") : majority.share().name(language);
    }

    /** Plain digits: a derivation is read by machines too. */
    private static String number(long count) {
        return Long.toString(count);
    }
}
