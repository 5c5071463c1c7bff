package org.allmende.council.circular;

import java.time.Instant;
import java.util.List;
import org.allmende.council.bodies.Circular;
import org.allmende.council.bodies.MemberRow;
import org.allmende.council.bodies.Statute;

/**
 * A motion on its way to, or in, a circular vote.
 *
 * @param waiting whether it can be opened now
 * @param ballotId the open vote, or null @param deadlineAt and its end @param voted how many have voted @param entitled of how many
 */
public record CircularSheet(long motionId, long bodyId, String body, String title, boolean waiting, Statute statute, List<MemberRow> members,
        List<CircularRecusal> recusals, Long ballotId, Instant deadlineAt,
        int voted, int entitled) {

    /** A vote is under way. */
    public boolean running() {
        return ballotId != null;
    }

    public boolean allVoted() {
        return voted >= entitled;
    }

    public boolean allowed() {
        return statute.circular() != Circular.NO;
    }

    public boolean isRecused(long personId) {
        return recusals.stream().anyMatch(recusal -> recusal.personId() == personId);
    }

    public boolean isMember(long personId) {
        return members.stream().anyMatch(member -> member.personId() == personId);
    }

    /** Members who can still be recused. */
    public List<MemberRow> others() {
        return members.stream().filter(member -> !isRecused(member.personId())).toList();
    }

    /** How many will be on the roll. */
    public int roll() {
        return others().size();
    }
}
