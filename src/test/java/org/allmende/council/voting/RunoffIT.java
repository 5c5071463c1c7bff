package org.allmende.council.voting;

import static org.allmende.council.voting.PollVotingIT.castAll;
import static org.allmende.council.voting.PollVotingIT.names;
import static org.allmende.council.voting.PollVotingIT.openPoll;
import static org.allmende.council.voting.PollVotingIT.prepare;
import static org.allmende.council.voting.VotingScene.MEMBERS;
import static org.allmende.council.voting.VotingScene.ROWS;
import static org.allmende.council.voting.VotingScene.pressIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.allmende.council.voting.PollVotingIT.Vote;
import org.allmende.support.Http;
import org.junit.jupiter.api.Test;

/** Where the statutes name a run-off, equal candidates are voted on once more, and its winner gets the seat. */
class RunoffIT {

    /** An older version of the assembly's statutes, so that the other tests keep finding the newest. */
    private static final long STATUTES = -1;

    @Test
    void runOffAmongTheTiedSettlesTheElection() {
        statutesWithRunOff();
        Vote item = prepare("APPROVAL", 1, 11, 5);
        ROWS.update("UPDATE meeting SET statute_profile_id = ? WHERE id = ?", STATUTES, item.meeting());
        openPoll(item.meeting());
        Vote first = new Vote(item.meeting(), item.item(), item.poll(), ROWS.number("SELECT id FROM ballot WHERE agenda_item_id = ?", item.item()));
        castAll(first, List.of("1,2", "1", "2", "3"));
        pressIn(first.meeting(), "closeBallot");
        assertThat(ROWS.text("SELECT outcome FROM ballot WHERE id = ?", first.ballot())).isEqualTo("TIED");

        Http chair = MEMBERS.getFirst();
        chair.press(chair.get("/council/ties/settle-tie?ballot=" + first.ballot()), "openRunoff");
        long runoff = ROWS.number("SELECT id FROM ballot WHERE runoff_of = ?", first.ballot());
        Vote second = new Vote(first.meeting(), first.item(), first.poll(), runoff);
        assertThat(names(second)).as("only the tied stand").isEqualTo(names(first).subList(0, 2));
        castAll(second, List.of("2", "2", "1"));
        pressIn(second.meeting(), "closeBallot");

        assertThat(MEMBERS.get(2).page("/council/voting/ballot?id=" + first.ballot()).select("#winners li").eachText()).containsExactly(names(first).get(1));
        assertThat(ROWS.number("SELECT COUNT(*) FROM decision WHERE ballot_id IN (?, ?)", first.ballot(), runoff)).as("one decision").isEqualTo(1);
        assertThat(ROWS.text("SELECT wording FROM decision WHERE ballot_id IN (?, ?)", first.ballot(), runoff)).contains(names(first).get(1));
    }

    private static void statutesWithRunOff() {
        List<String> columns = ROWS.texts("""
                SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = 'statute_profile'
                AND column_name NOT IN ('id', 'valid_from', 'election_tie') AND extra NOT LIKE '%GENERATED%'""");
        String kept = String.join(", ", columns);
        ROWS.update("INSERT INTO statute_profile (id, valid_from, election_tie, " + kept + ") SELECT ?, '2001-01-01', 'RUN_OFF', " + kept
                + " FROM statute_profile WHERE body_id = 1 ORDER BY id DESC LIMIT 1", STATUTES);
        ROWS.update("INSERT INTO statute_rule (statute_profile_id, purpose, tie, source) VALUES (?, 'MOTION', 'REJECTED', '§ 1'), (?, 'STATUTES', 'REJECTED', '§ 1')", STATUTES, STATUTES);
        ROWS.update("""
                INSERT INTO statute_condition (statute_rule_id, position, base, numerator, denominator, comparison)
                SELECT id, 1, 'YES_NO', 1, 2, 'GT' FROM statute_rule WHERE statute_profile_id = ?""", STATUTES);
    }
}
