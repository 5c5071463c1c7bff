package org.allmende.council.bodies;

import java.time.LocalDate;
import java.util.Map;
import org.allmende.council.majority.Majority;

/**
 * One dated version of a body's rules.
 *
 * @param source the section of the statutes, as it is cited where notice and quorum are explained
 * @param noticeDays days between the invitation and the day of the meeting
 * @param lateItems whether items may be added to the agenda after the invitation went out
 * @param seconders how many others must second a motion
 * @param proxiesMost how many absent members one present member may vote for; 0: none (BGB s. 38)
 * @param votesChangeable whether an open vote may be changed until the vote closes
 * @param electionSource the section that says how a tie in an election is settled
 * @param quotas the least seats of chambers in an election, by chamber
 * @param rules what votes must reach
 */
public record Statute(long id, long bodyId, LocalDate validFrom, String source, int noticeDays, boolean lateItems, int seconders, QuorumShare quorum,
        int proxiesMost, Circular circular, boolean votesChangeable, ElectionTie electionTie, String electionSource, Map<Long, Integer> quotas,
        Map<Purpose, StatuteRule> rules) {

    public Majority majority(Purpose purpose) {
        return rules.get(purpose).majority();
    }

    /** What a ballot keeps to know its rule for ever. */
    public long ruleId(Purpose purpose) {
        return rules.get(purpose).id();
    }
}
