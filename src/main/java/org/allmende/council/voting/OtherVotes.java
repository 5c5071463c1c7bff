package org.allmende.council.voting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.allmende.council.meetings.FollowMeeting;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.web.Refused;

/** Votes that do not come from the voter's own device: spoken at a roll call, or on paper. Called inside the transaction of whoever may. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OtherVotes {

    @Inject Ballots ballots;
    @Inject Boxes boxes;
    @Inject FollowMeeting follow;
    @Inject Sql sql;

    /** @throws Refused {@link VotingRefusal#BALLOT_CLOSED}, {@link VotingRefusal#NOT_ON_ROLL}, {@link VotingRefusal#ALREADY_VOTED} */
    public void enter(long ballotId, long voterId, Marks marks, long castBy, Instant now) {
        Ballots.Held held = ballots.hold(ballotId, voterId, now);
        marks.check(held.facts().method(), held.facts().options());
        boxes.of(held.facts().form()).put(held.facts(), held.voter(), marks, null, castBy, now);
        tell(held.facts().meetingId());
    }

    /** Replaces an open vote that somebody else entered for the voter. @return what it was */
    public Marks correct(long ballotId, long voterId, Marks marks, long castBy, Instant now) {
        Ballots.Held held = ballots.hold(ballotId, voterId, now);
        marks.check(held.facts().method(), held.facts().options());
        String before = sql.first("""
                SELECT v.marks FROM vote v JOIN electorate e ON e.ballot_id = v.ballot_id AND e.person_id = v.person_id
                WHERE v.ballot_id = ? AND v.person_id = ? AND v.cast_by <> COALESCE(e.holder_id, e.person_id) FOR UPDATE
                """, row -> row.getString(1), ballotId, voterId).orElseThrow(() -> new Refused(VotingRefusal.NOT_ENTERED_HERE));
        sql.update("UPDATE vote SET marks = ?, cast_by = ?, at = ? WHERE ballot_id = ? AND person_id = ?", marks.text(), castBy, now, ballotId, voterId);
        tell(held.facts().meetingId());
        return new Marks(before);
    }

    /** From now on this voter votes on paper. */
    public void giveOutPaper(long ballotId, long voterId, long by, Instant now) {
        Ballot ballot = ballots.lock(ballotId);
        ballots.hold(ballotId, voterId, now);
        boolean voted = sql.one("""
                SELECT EXISTS (SELECT 1 FROM vote WHERE ballot_id = ? AND person_id = ?) OR EXISTS (SELECT 1 FROM turnout WHERE ballot_id = ? AND person_id = ?)
                """, row -> row.getBoolean(1), ballotId, voterId, ballotId, voterId);
        if (voted) {
            throw new Refused(VotingRefusal.VOTED_BEFORE);
        }
        sql.update("UPDATE electorate SET paper_by = ? WHERE ballot_id = ? AND person_id = ?", by, ballotId, voterId);
        tell(ballot.meetingId());
    }

    /** The paper came back empty: the voter votes like the others. @return whether there was one */
    public boolean takeBackPaper(long ballotId, long voterId) {
        Ballot ballot = ballots.lock(ballotId);
        ballot.requireOpen();
        tell(ballot.meetingId());
        return sql.update("UPDATE electorate SET paper_by = NULL WHERE ballot_id = ? AND person_id = ? AND paper_by IS NOT NULL", ballotId, voterId) > 0;
    }

    private void tell(Long meetingId) {
        if (meetingId != null) {
            follow.changed(meetingId);
        }
    }
}
