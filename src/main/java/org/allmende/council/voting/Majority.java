package org.allmende.council.voting;

import java.util.Locale;
import org.allmende.council.bodies.Comparison;
import org.allmende.council.bodies.Fraction;
import org.allmende.council.bodies.MajorityBase;
import org.allmende.council.bodies.Statute;

/**
 * What a ballot needs to be adopted: a share of a base.
 *
 * @param source the section of the statutes that says so
 */
public record Majority(MajorityBase base, Fraction share, Comparison comparison, String source) {

    public static Majority of(Statute statute) {
        return new Majority(statute.majorityBase(), statute.majority(), statute.majorityComparison(), statute.source());
    }

    public boolean isAdopted(Tally tally) {
        return MajorityRule.isAdopted(this, tally);
    }

    /** Why, in words, ready to be kept. */
    public String derivation(Tally tally, Locale language) {
        return MajorityRule.derivation(this, tally, language);
    }
}
