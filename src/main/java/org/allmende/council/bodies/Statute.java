package org.allmende.council.bodies;

import java.time.LocalDate;

/**
 * One dated version of a body's rules.
 *
 * @param noticeDays days between the invitation and the day of the meeting
 * @param lateItems whether items may be added to the agenda after the invitation went out
 * @param seconders how many others must second a motion
 * @param source the section of the statutes, as it is cited in every result
 */
public record Statute(long id, long bodyId, LocalDate validFrom, int noticeDays, boolean lateItems, int seconders,
        int quorumNumerator, int quorumDenominator, Comparison quorumComparison,
        MajorityBase majorityBase, int majorityNumerator, int majorityDenominator, Comparison majorityComparison, String source) {

    public Fraction quorum() {
        return new Fraction(quorumNumerator, quorumDenominator);
    }

    public Fraction majority() {
        return new Fraction(majorityNumerator, majorityDenominator);
    }
}
