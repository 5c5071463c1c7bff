package org.allmende.council.majority;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A rule that decides: what a count of yes, no and abstentions must reach so that a motion is adopted.
 *
 * @param conditions all must hold; at least one
 * @param turnout how many must have voted, or null
 * @param chambers each chamber named here must reach its own conditions as well; empty where there is no such rule
 * @param source the section of the statutes that says so, or null
 * @param validFrom since when it does, or null
 */
public record Majority(List<Condition> conditions, Turnout turnout, TieRule tie, Map<Long, List<Condition>> chambers, String source, LocalDate validFrom) {

    /** The German default (BGB s. 32 (1)): more yes than no; abstentions and invalid votes do not count, a tie rejects. */
    public static final Majority GERMAN_DEFAULT = of(new Condition(MajorityBase.YES_NO, new Fraction(1, 2), Comparison.GT), "§ 32 (1) BGB", null);

    /** The German default for a change of the statutes (BGB s. 33 (1)): three quarters of yes and no. */
    public static final Majority GERMAN_STATUTES = of(new Condition(MajorityBase.YES_NO, new Fraction(3, 4), Comparison.GE), "§ 33 (1) BGB", null);

    public Majority {
        conditions = List.copyOf(conditions);
        chambers = Collections.unmodifiableMap(new TreeMap<>(chambers));
        if (conditions.isEmpty()) {
            throw new IllegalArgumentException("A majority without a condition would adopt everything");
        }
    }

    /** A rule of one condition: no minimum turnout, no chambers, a tie rejects. */
    public static Majority of(Condition condition, String source, LocalDate validFrom) {
        return new Majority(List.of(condition), null, TieRule.REJECTED, Map.of(), source, validFrom);
    }

    /** Decides exactly, and says why. Nobody voted or nobody said yes: rejected. */
    public Verdict decide(Tally all, List<ChamberTally> chambers) {
        return new Verdict(MajorityRule.outcome(this, all, chambers), Derivation.of(this, all, chambers, Locale.GERMAN), Derivation.of(this, all, chambers, Locale.ENGLISH));
    }

    /** The condition that a bar on a page can show. */
    public Condition first() {
        return conditions.getFirst();
    }
}
