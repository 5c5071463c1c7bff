package org.allmende.council.voting;

import static org.allmende.council.voting.VotingScene.MEMBERS;
import static org.allmende.council.voting.VotingScene.ROWS;
import static org.allmende.council.voting.VotingScene.insert;
import static org.allmende.council.voting.VotingScene.now;
import static org.allmende.council.voting.VotingScene.pressIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allmende.council.elections.Counting;
import org.allmende.council.elections.Election;
import org.allmende.council.elections.Method;
import org.allmende.council.elections.Papers;
import org.allmende.support.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Elections and choices from the opening of the vote to the decision in the register. */
class PollVotingIT {

    private static final List<String> RANKINGS = List.of("1>2>3", "1>2", "1>3", "1>2>4", "1", "2>4", "3>4", "3>2", "4>3", "5>4", "5>4>1", "5");

    record Vote(long meeting, long item, long poll, long ballot) {}

    @Test
    void electsWhomTheScottishRulesElectAndRecordsIt() {
        Vote vote = open("STV_SCOTTISH", 3, 12);
        castAll(vote, RANKINGS);
        pressIn(vote.meeting(), "closeBallot");
        Papers.Builder papers = Papers.builder(5);
        RANKINGS.forEach(marks -> papers.add(1, new Marks(marks).ranks().stream().mapToInt(rank -> rank.getFirst() - 1).toArray()));
        List<String> names = names(vote);
        List<String> expected = Counting.count(new Election("", names, Set.of(), 3, papers.build()), Method.STV_SCOTTISH).winners().stream().map(names::get).toList();
        Document page = MEMBERS.get(2).page("/council/voting/ballot?id=" + vote.ballot());
        assertThat(page.select("#winners li").eachText()).isEqualTo(expected);
        assertThat(page.select("#roundsTable tbody tr")).hasSize(5);
        assertThat(page.select("svg.rounds title").text()).isNotBlank();
        assertThat(ROWS.text("SELECT outcome FROM ballot WHERE id = ?", vote.ballot())).isEqualTo("DECIDED");
        assertThat(ROWS.text("SELECT wording FROM decision WHERE ballot_id = ?", vote.ballot())).contains(expected).contains("Die Wahl ist angenommen");
    }

    @Test
    void choosesTheLeastResistance() {
        Vote vote = open("CONSENSING", 1, 11);
        castAll(vote, List.of("1:0,2:9,3:5", "1:2,2:8,3:5", "1:1,2:0,3:6", "1:0,2:7,3:5"));
        pressIn(vote.meeting(), "closeBallot");
        Document page = MEMBERS.get(2).page("/council/voting/ballot?id=" + vote.ballot());
        assertThat(page.select("#resistanceTable tbody tr").first().text()).contains("Freitag", "3", "92,5 %");
        assertThat(page.select("#resistanceTable").text()).contains("Alles bleibt, wie es ist", "daran misst sich");
        assertThat(ROWS.text("SELECT wording FROM decision WHERE ballot_id = ?", vote.ballot())).isEqualTo("Ausgewählt: Freitag.");
    }

    @Test
    void decidesNothingWhenNobodyVotes() {
        Vote vote = open("APPROVAL", 1, 11);
        pressIn(vote.meeting(), "closeBallot");
        assertThat(ROWS.text("SELECT outcome FROM ballot WHERE id = ?", vote.ballot())).isEqualTo("REJECTED");
        assertThat(ROWS.number("SELECT COUNT(*) FROM decision WHERE ballot_id = ?", vote.ballot())).isZero();
    }

    @Test
    void refusesMarksThatCannotBeCounted() {
        Vote ranking = open("STV_SCOTTISH", 2, 11);
        assertThat(List.of("1>6", "1>1", "1=2", "x", "0>1").stream().map(marks -> cast(3, ranking.ballot(), marks).statusCode())).containsOnly(400);
        Vote scores = open("SCORE", 2, 11);
        assertThat(List.of("1:11", "6:1", "1:5,1:4", "1").stream().map(marks -> cast(3, scores.ballot(), marks).statusCode())).containsOnly(400);
        Vote consensing = open("CONSENSING", 1, 11);
        assertThat(cast(3, consensing.ballot(), "1:3,2:4").body()).contains("voting.score-missing");
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id IN (?, ?, ?)", ranking.ballot(), scores.ballot(), consensing.ballot())).isZero();
    }

    @Test
    void showsThePaperOnceMoreBeforeItIsCast() {
        Vote vote = open("IRV", 1, 11);
        Http member = MEMBERS.get(4);
        HttpResponse<String> check = member.submit(member.get("/council/voting/cast-vote?ballot=" + vote.ballot()), Map.of("rank_2", "1", "rank_1", "2"));
        assertThat(Jsoup.parse(check.body()).select("#myPaper li").eachText()).containsExactly("1. Platz " + names(vote).get(1), "2. Platz " + names(vote).get(0));
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isZero();
        HttpResponse<String> again = member.press(check, "editPaper");
        assertThat(Jsoup.parse(again.body()).select("#rank_2 option[selected]").attr("value")).isEqualTo("1");
        HttpResponse<String> done = member.press(check, "castVote");
        assertThat(Jsoup.parse(done.body()).select("#voted").text()).contains("Ihre Stimme ist abgegeben", "1. Platz");
        assertThat(ROWS.text("SELECT marks FROM vote WHERE ballot_id = ?", vote.ballot())).isEqualTo("2>1");
    }

    @Test
    void losesNothingWhenTwoNamesHaveOnePlace() {
        Vote vote = open("IRV", 1, 11);
        Http member = MEMBERS.get(5);
        HttpResponse<String> answer = member.submit(member.get("/council/voting/cast-vote?ballot=" + vote.ballot()), Map.of("rank_2", "1", "rank_1", "1", "rank_3", "2"));
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#messages").text()).contains("denselben Platz");
        assertThat(page.select("#rank_3 option[selected]").attr("value")).isEqualTo("2");
        assertThat(page.select("#check")).isEmpty();
    }

    @Test
    void asksBeforeABlankPaperIsCast() {
        Vote vote = open("APPROVAL", 2, 11);
        Http member = MEMBERS.get(6);
        HttpResponse<String> check = member.press(member.get("/council/voting/cast-vote?ballot=" + vote.ballot()), "castVote");
        assertThat(Jsoup.parse(check.body()).select("#check").text()).contains("Ihr Stimmzettel ist leer");
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isZero();
        member.press(check, "castVote");
        assertThat(ROWS.text("SELECT marks FROM vote WHERE ballot_id = ?", vote.ballot())).isEmpty();
    }

    @Test
    void opensNoElectionWithoutACandidate() {
        Vote item = prepare("IRV", 1, 11, 0);
        HttpResponse<String> answer = openPoll(item.meeting());
        assertThat(Jsoup.parse(answer.body()).select("#messages").text()).contains("Noch niemand hat eine Kandidatur angenommen");
        assertThat(ROWS.number("SELECT COUNT(*) FROM ballot WHERE meeting_id = ?", item.meeting())).isZero();
    }

    @Test
    void electsSecretlyAndKeepsTheCheckedPaperOutOfEveryStore() {
        Vote item = prepare("IRV", 1, 11, 5);
        Http chair = MEMBERS.getFirst();
        chair.submit(chair.get("/council/meetings/run-meeting?id=" + item.meeting()), Map.of("pollFormOfVote", "SECRET"));
        Vote vote = new Vote(item.meeting(), item.item(), item.poll(), ROWS.number("SELECT id FROM ballot WHERE agenda_item_id = ?", item.item()));
        Http member = MEMBERS.get(4);
        HttpResponse<String> check = member.submit(member.get("/council/voting/cast-vote?ballot=" + vote.ballot()), Map.of("rank_2", "1"));
        HttpResponse<String> done = member.press(check, "castVote");
        assertThat(Jsoup.parse(done.body()).select("#receipt").text()).isNotBlank();
        assertThat(member.get("/council/voting/cast-vote?ballot=" + vote.ballot()).body()).contains("aber nicht, wie").doesNotContain("1. Platz");
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isZero();
        for (int other = 5; other < 10; other++) {
            cast(other, vote.ballot(), "2>1");
        }
        pressIn(vote.meeting(), "closeBallot");
        assertThat(member.page("/council/voting/ballot?id=" + vote.ballot()).select("#winners li").eachText()).containsExactly(names(vote).get(1));
    }

    @Test
    void drawsTheLotAtATieAndTellsWhoDrewIt() {
        Vote vote = open("APPROVAL", 1, 11);
        castAll(vote, List.of("1,2", "1", "2"));
        pressIn(vote.meeting(), "closeBallot");
        Document tied = MEMBERS.get(2).page("/council/voting/ballot?id=" + vote.ballot());
        assertThat(tied.select("#tie li").eachText()).isEqualTo(names(vote).subList(0, 2));
        assertThat(ROWS.number("SELECT COUNT(*) FROM decision WHERE ballot_id = ?", vote.ballot())).isZero();
        Http chair = MEMBERS.getFirst();
        chair.submit(chair.get("/council/ties/settle-tie?ballot=" + vote.ballot()), Map.of("drawn", "2", "witness", "Jonas Wille"));
        Document page = MEMBERS.get(2).page("/council/voting/ballot?id=" + vote.ballot());
        assertThat(page.select("#winners li").eachText()).containsExactly(names(vote).get(1));
        assertThat(page.select("#lots").text()).contains("Das Los fiel auf " + names(vote).get(1), "Eingetragen von Helga Brandt", "dabei war: Jonas Wille");
        assertThat(ROWS.text("SELECT wording FROM decision WHERE ballot_id = ?", vote.ballot())).contains(names(vote).get(1));
    }

    static HttpResponse<String> cast(int member, long ballot, String marks) {
        return MEMBERS.get(member).post("/api/ballots/" + ballot + "/votes", "{\"marks\":\"" + marks + "\"}");
    }

    static void castAll(Vote vote, List<String> marks) {
        for (int i = 0; i < marks.size(); i++) {
            assertThat(cast(i, vote.ballot(), marks.get(i)).statusCode()).isEqualTo(201);
        }
    }

    static List<String> names(Vote vote) {
        return List.of(ROWS.text("SELECT GROUP_CONCAT(label ORDER BY position SEPARATOR '|') FROM ballot_option WHERE ballot_id = ?", vote.ballot()).split("\\|"));
    }

    static Vote open(String method, int seats, int present) {
        Vote vote = prepare(method, seats, present, 5);
        openPoll(vote.meeting());
        return new Vote(vote.meeting(), vote.item(), vote.poll(), ROWS.number("SELECT id FROM ballot WHERE agenda_item_id = ?", vote.item()));
    }

    static HttpResponse<String> openPoll(long meeting) {
        Http chair = MEMBERS.getFirst();
        return chair.submit(chair.get("/council/meetings/run-meeting?id=" + meeting), Map.of("pollFormOfVote", "OPEN"));
    }

    /** A running meeting of the assembly with a poll called up; members 10 and up stand. */
    static Vote prepare(String method, int seats, int present, int candidates) {
        long meeting = insert("""
                INSERT INTO meeting (body_id, statute_profile_id, title, starts_at, place, planned_by, called_at, called_by, opened_at, opened_by)
                SELECT 1, MAX(id), 'Prüfsitzung', ?, 'Saal', 1, ?, 1, ?, 1 FROM statute_profile WHERE body_id = 1
                """, now(), now(), now());
        long item = insert("INSERT INTO agenda_item (meeting_id, position, title, added_at, added_by, called_up_at) VALUES (?, 1, 'Prüfwahl', ?, 1, ?)", meeting, now(), now());
        boolean consensing = "CONSENSING".equals(method);
        long poll = insert("INSERT INTO poll (body_id, agenda_item_id, kind, title, text, method, seats, planned_by, planned_at) VALUES (1, ?, ?, 'Prüfwahl', '', ?, ?, 1, ?)",
                item, consensing ? "CONSENSING" : "ELECTION", method, seats, now());
        if (consensing) {
            ROWS.update("INSERT INTO poll_option (poll_id, position, label, passive, proposed_by, proposed_at) VALUES (?, 1, 'Alles bleibt, wie es ist', TRUE, 1, ?)", poll, now());
            ROWS.update("INSERT INTO poll_option (poll_id, position, label, proposed_by, proposed_at) VALUES (?, 2, 'Freitag', 1, ?), (?, 3, 'Samstag', 1, ?)", poll, now(), poll, now());
        } else {
            ROWS.update("""
                    INSERT INTO poll_option (poll_id, position, label, person_id, chamber_id, proposed_by, proposed_at, accepted_at)
                    SELECT ?, p.id, p.name, p.id, m.chamber_id, p.id, ?, ? FROM person p JOIN mandate m ON m.person_id = p.id AND m.body_id = 1 WHERE p.id >= 10 ORDER BY p.id LIMIT ?
                    """, poll, now(), now(), candidates);
        }
        ROWS.update("INSERT INTO attendance (meeting_id, person_id, arrived_at, recorded_by) SELECT ?, person_id, ?, 1 FROM mandate WHERE body_id = 1 ORDER BY person_id LIMIT ?",
                meeting, now(), present);
        return new Vote(meeting, item, poll, 0);
    }
}
