package org.allmende.council.voting;

import static org.allmende.council.voting.VotingScene.MEMBERS;
import static org.allmende.council.voting.VotingScene.ROWS;
import static org.allmende.council.voting.VotingScene.STACK;
import static org.allmende.council.voting.VotingScene.now;
import static org.allmende.council.voting.VotingScene.open;
import static org.allmende.council.voting.VotingScene.openBallot;
import static org.allmende.council.voting.VotingScene.prepare;
import static org.allmende.council.voting.VotingScene.pressIn;
import static org.allmende.council.voting.VotingScene.vote;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.allmende.council.voting.VotingScene.Opened;
import org.allmende.support.Http;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Votes over HTTP on real tables. */
class VotingIT {

    private static final Http CHAIR = MEMBERS.getFirst();
    private static final Http HOUSEHOLD = Http.as(STACK, "haushalt@example.org");

    @Test
    void tellsTheTimeOfTheFirstVoteWhenASecondIsRefused() {
        Opened vote = openBallot(21);
        assertThat(vote(MEMBERS.get(3), vote.ballot(), "YES").statusCode()).isEqualTo(201);
        HttpResponse<String> second = vote(MEMBERS.get(3), vote.ballot(), "NO");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("voting.already-voted").contains("um 09:00 Uhr");
        assertThat(ROWS.text("SELECT marks FROM vote WHERE ballot_id = ?", vote.ballot())).isEqualTo("YES");
    }

    @Test
    void opensNoBallotWithoutAQuorum() {
        Opened item = prepare(10);
        HttpResponse<String> answer = pressIn(item.meeting(), "openBallot");
        assertThat(Jsoup.parse(answer.body()).select("#messages").text()).contains("10 von 21 Mitgliedern anwesend", "nicht beschlussfähig");
        assertThat(ROWS.number("SELECT COUNT(*) FROM ballot WHERE meeting_id = ?", item.meeting())).isZero();
    }

    @Test
    void leavesARecusedMemberOutOfRollAndQuorumBase() {
        Opened item = prepare(11);
        ROWS.update("INSERT INTO recusal (agenda_item_id, person_id, reason, declared_by, declared_at) VALUES (?, 5, 'eigener Hof', 5, ?)", item.item(), now());
        Opened vote = open(item);
        assertThat(ROWS.number("SELECT roll FROM ballot WHERE id = ?", vote.ballot())).isEqualTo(10);
        assertThat(ROWS.number("SELECT members FROM ballot WHERE id = ?", vote.ballot())).isEqualTo(20);
        HttpResponse<String> recused = vote(MEMBERS.get(4), vote.ballot(), "YES");
        assertThat(recused.statusCode()).isEqualTo(403);
        assertThat(recused.body()).contains("voting.not-on-roll");
    }

    @Test
    void refusesWhoCameAfterTheBallotOpened() {
        Opened vote = openBallot(12);
        assertThat(vote(MEMBERS.get(20), vote.ballot(), "YES").body()).contains("voting.not-on-roll");
    }

    @Test
    void refusesStrangers() {
        Opened vote = openBallot(21);
        assertThat(vote(HOUSEHOLD, vote.ballot(), "YES").statusCode()).isEqualTo(403);
        assertThat(vote(new Http(STACK), vote.ballot(), "YES").statusCode()).isEqualTo(401);
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isZero();
    }

    @Test
    void givesTheSameAnswerToTheSameKey() {
        Opened vote = openBallot(21);
        HttpResponse<String> first = MEMBERS.get(6).post("/api/ballots/" + vote.ballot() + "/votes", "{\"choice\":\"NO\"}", "same-key-" + vote.ballot());
        HttpResponse<String> again = MEMBERS.get(6).post("/api/ballots/" + vote.ballot() + "/votes", "{\"choice\":\"NO\"}", "same-key-" + vote.ballot());
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.body()).doesNotContain("NO");
    }

    @Test
    void refusesAChoiceThatIsNone() {
        Opened vote = openBallot(21);
        assertThat(vote(MEMBERS.get(6), vote.ballot(), "PERHAPS").statusCode()).isEqualTo(400);
    }

    @Test
    void recordsTheDecisionOfAnAdoptedMotionTogetherWithItsResult() {
        Opened vote = openBallot(19);
        for (int i = 0; i < 19; i++) {
            vote(MEMBERS.get(i), vote.ballot(), i < 12 ? "YES" : "NO");
        }
        pressIn(vote.meeting(), "closeBallot");
        String derivation = ROWS.text("SELECT result_de FROM ballot WHERE id = ?", vote.ballot());
        assertThat(derivation).startsWith("12 von 19 gültigen Stimmen; nötig mehr als 9\u00a01/2 (Mehrheit der abgegebenen Stimmen, §\u00a09 (1) der Geschäftsordnung").endsWith("; angenommen");
        assertThat(ROWS.text("SELECT result_de FROM decision WHERE ballot_id = ?", vote.ballot())).isEqualTo(derivation);
        assertThat(ROWS.text("SELECT state FROM motion WHERE id = ?", vote.motion())).isEqualTo("ADOPTED");
        assertThat(HOUSEHOLD.get("/api/ballots/" + vote.ballot()).body()).contains("\"state\":\"CLOSED\"", "\"yes\":12", "\"no\":7");
    }

    @Test
    void leavesARejectedMotionWithoutADecision() {
        Opened vote = openBallot(12);
        vote(MEMBERS.get(1), vote.ballot(), "YES");
        vote(MEMBERS.get(2), vote.ballot(), "NO");
        pressIn(vote.meeting(), "closeBallot");
        assertThat(ROWS.text("SELECT outcome FROM ballot WHERE id = ?", vote.ballot())).isEqualTo("REJECTED");
        assertThat(ROWS.number("SELECT COUNT(*) FROM decision WHERE ballot_id = ?", vote.ballot())).isZero();
        assertThat(ROWS.text("SELECT state FROM motion WHERE id = ?", vote.motion())).isEqualTo("REJECTED");
    }

    @Test
    void keepsCountsAndNamesToItselfWhileTheBallotIsOpen() {
        Opened vote = openBallot(21);
        vote(MEMBERS.get(1), vote.ballot(), "YES");
        assertThat(CHAIR.get("/api/ballots/" + vote.ballot()).body()).contains("\"state\":\"OPEN\"", "\"cast\":1").doesNotContain("\"yes\"");
        assertThat(CHAIR.get("/council/voting/ballot?id=" + vote.ballot()).body()).doesNotContain("Jonas Wille</b>");
        assertThat(HOUSEHOLD.get("/api/ballots/" + vote.ballot()).statusCode()).isEqualTo(403);
    }

    @Test
    void keepsTheChoiceOutOfTheJournal() {
        Opened vote = openBallot(21);
        vote(MEMBERS.get(7), vote.ballot(), "ABSTAIN");
        assertThat(ROWS.text("SELECT subject FROM audit_entry WHERE use_case = 'CastVote' ORDER BY id DESC LIMIT 1")).contains("ballotId=").doesNotContain("ABSTAIN");
    }
}
