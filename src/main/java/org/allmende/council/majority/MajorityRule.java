package org.allmende.council.majority;

import java.util.List;

/**
 * Whether a count is enough, exactly. By German custom (BGB s. 32 (1)) abstentions and invalid votes do not count unless the
 * statutes name another base, a tie is not more than half and so rejects, and a vote in which nobody says yes rejects.
 */
final class MajorityRule {

    private MajorityRule() {}

    static Outcome outcome(Majority majority, Tally all, List<ChamberTally> chambers) {
        boolean othersAgree = all.yes().signum() > 0 && turnoutMet(majority, all) && chambersMet(majority, chambers);
        if (othersAgree && conditionsMet(majority.conditions(), all)) {
            return Outcome.ACCEPTED;
        }
        boolean tied = majority.tie() != TieRule.REJECTED && all.yes().compareTo(all.no()) == 0 && conditionsMet(majority.conditions(), all.withOneMoreYes());
        return othersAgree && tied ? Outcome.TIED : Outcome.REJECTED;
    }

    static boolean conditionsMet(List<Condition> conditions, Tally tally) {
        return tally.yes().signum() > 0 && conditions.stream().allMatch(condition -> condition.isMetBy(tally));
    }

    static boolean turnoutMet(Majority majority, Tally all) {
        return majority.turnout() == null || majority.turnout().isMetBy(all);
    }

    private static boolean chambersMet(Majority majority, List<ChamberTally> chambers) {
        return majority.chambers().entrySet().stream().allMatch(chamber -> conditionsMet(chamber.getValue(), tallyOf(chamber.getKey(), chambers)));
    }

    /** A chamber in which nobody may vote agrees to nothing. */
    static Tally tallyOf(long chamberId, List<ChamberTally> chambers) {
        return chambers.stream().filter(chamber -> chamber.chamberId() == chamberId).map(ChamberTally::tally).findFirst().orElse(Tally.NONE);
    }
}
