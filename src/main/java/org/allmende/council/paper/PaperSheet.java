package org.allmende.council.paper;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The paper side of a ballot.
 *
 * @param byChambers whether each chamber's papers are counted on their own
 * @param counts of this round, at most two
 */
public record PaperSheet(long ballotId, long bodyId, String body, Long meetingId, String title, Instant closedAt, boolean byChambers, List<PaperVoter> roll,
        List<PaperCount> counts) {

    public boolean open() {
        return closedAt == null;
    }

    public long given() {
        return roll.stream().filter(PaperVoter::paper).count();
    }

    /** Papers out, by chamber; all under 0 where chambers are not counted on their own. */
    Map<Long, Integer> givenByChamber() {
        return roll.stream().filter(PaperVoter::paper)
                .collect(Collectors.toMap(voter -> byChambers ? voter.chamberId() : 0, voter -> 1, Integer::sum, TreeMap::new));
    }

    public String chamber(long chamberId) {
        return roll.stream().filter(voter -> voter.chamberId() == chamberId && chamberId != 0).map(PaperVoter::chamber).findFirst().orElse(null);
    }

    public boolean begun() {
        return !counts.isEmpty();
    }

    public boolean counted() {
        return counts.size() == 2;
    }

    public boolean agree() {
        return counted() && counts.getFirst().sameAs(counts.getLast());
    }

    public boolean countedBy(long personId) {
        return counts.stream().anyMatch(count -> count.personId() == personId);
    }
}
