package org.allmende.council.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.allmende.support.Browser;
import org.allmende.support.Http;
import org.allmende.support.OwnBody;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Some vote on paper, and two persons count. */
class PaperIT {

    private static final Stack STACK = Stack.shared();
    private static final Rows ROWS = new Rows(STACK);
    private static final long BODY = OwnBody.found(STACK, 0, "NO", false);
    private static final Http CHAIR = Http.session(STACK, 1);
    private static final Http SECRETARY = Http.session(STACK, 2);
    private static final Http MEMBER = Http.session(STACK, 9);
    private static final Http OTHER = Http.session(STACK, 10);

    @Test
    void addsAgreedPapersToTheOnlineVotes() {
        Vote vote = open(BODY, "OPEN");
        giveOut(vote, 9, 10, 11);
        online(vote, 3, "YES");
        online(vote, 4, "NO");
        count(CHAIR, vote, 2, 1, 0, 0);
        count(SECRETARY, vote, 2, 1, 0, 0);
        close(vote);
        assertThat(ROWS.text("SELECT outcome FROM ballot WHERE id = ?", vote.ballot())).isEqualTo("ACCEPTED");
        assertThat(ROWS.text("SELECT result_de FROM ballot WHERE id = ?", vote.ballot())).contains("3 von 5 gültigen Stimmen");
        assertThat(Jsoup.parse(MEMBER.get("/council/voting/ballot?id=" + vote.ballot()).body()).select("#onPaper").text())
                .contains("Davon kamen 3 Stimmen auf Papier: 2 Ja, 1 Nein, keine Enthaltung; von zwei Personen unabhängig gezählt.");
    }

    @Test
    void countsPapersOfASecretVoteAsWell() {
        Vote vote = open(BODY, "SECRET");
        giveOut(vote, 9, 10);
        for (int person = 3; person <= 8; person++) {
            online(vote, person, "NO");
        }
        count(CHAIR, vote, 1, 0, 0, 1);
        count(SECRETARY, vote, 1, 0, 0, 1);
        close(vote);
        assertThat(ROWS.text("SELECT CONCAT_WS(' ', TRUNCATE(yes_count, 0), TRUNCATE(no_count, 0), TRUNCATE(invalid_count, 0)) FROM ballot WHERE id = ?", vote.ballot())).isEqualTo("1 6 1");
    }

    @Test
    void countsEachChamberOnItsOwnWhereTheStatutesDo() {
        long body = OwnBody.found(STACK, 0, "NO", false);
        OwnBody.requireBothChambers(STACK, body);
        Vote vote = open(body, "OPEN");
        giveOut(vote, 4, 5, 9);
        long producers = ROWS.number("SELECT id FROM chamber WHERE body_id = ? AND name = 'Erzeugung'", body);
        long consumers = ROWS.number("SELECT id FROM chamber WHERE body_id = ? AND name = 'Verbrauch'", body);
        String both = "{\"chambers\":[{\"chamberId\":%d,\"yes\":0,\"no\":2,\"abstain\":0,\"invalid\":0},{\"chamberId\":%d,\"yes\":1,\"no\":0,\"abstain\":0,\"invalid\":0}]}".formatted(producers, consumers);
        assertThat(countsOf(Http.session(STACK, 1), vote, both)).isEqualTo(201);
        assertThat(countsOf(Http.session(STACK, 2), vote, both)).isEqualTo(201);
        online(vote, 10, "YES");
        online(vote, 11, "YES");
        close(vote);
        assertThat(ROWS.text("SELECT outcome FROM ballot WHERE id = ?", vote.ballot())).as("3 of 5 say yes, but not the producers").isEqualTo("REJECTED");
        assertThat(Jsoup.parse(Http.session(STACK, 1).get("/council/voting/ballot?id=" + vote.ballot()).body()).select("#chambers").text())
                .containsSubsequence("Erzeugung", "stimmt nicht zu", "Nein 2", "Verbrauch", "stimmt zu", "Ja 3");
    }

    @Test
    void letsNobodyVoteOnPaperAndOnline() {
        Vote vote = open(BODY, "OPEN");
        giveOut(vote, 9);
        assertThat(MEMBER.post(votes(vote), "{\"choice\":\"YES\"}").body()).contains("voting.paper-given");
        online(vote, 10, "YES");
        assertThat(CHAIR.post(papers(vote), "{\"personId\":10}").body()).contains("voting.voted-before");
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isEqualTo(1);
    }

    @Test
    void takesAPaperBackBeforeTheCounting() {
        Vote vote = open(BODY, "OPEN");
        giveOut(vote, 9, 10);
        CHAIR.press(page(CHAIR, vote), "takeBack_9");
        online(vote, 9, "YES");
        count(CHAIR, vote, 1, 0, 0, 0);
        assertThat(CHAIR.post(papers(vote), "{\"personId\":11}").body()).contains("paper.counting-has-begun");
        assertThat(page(CHAIR, vote).body()).doesNotContain("takeBack_10");
    }

    @Test
    void refusesACountThatDoesNotAddUp() {
        Vote vote = open(BODY, "OPEN");
        giveOut(vote, 9, 10, 11);
        HttpResponse<String> answer = CHAIR.submit(page(CHAIR, vote), Map.of("yes_0", "1", "no_0", "1"));
        assertThat(messages(answer)).contains("Ihre Zahlen ergeben zusammen 2, ausgegeben sind 3 Stimmzettel");
        assertThat(countOf(CHAIR, vote, 4, -1, 0, 0)).contains("paper.sum-differs");
        assertThat(ROWS.number("SELECT COUNT(*) FROM paper_count WHERE ballot_id = ?", vote.ballot())).isZero();
    }

    @Test
    void letsNobodyCountTwice() {
        Vote vote = open(BODY, "OPEN");
        giveOut(vote, 9);
        count(CHAIR, vote, 1, 0, 0, 0);
        assertThat(countOf(CHAIR, vote, 1, 0, 0, 0)).contains("paper.counted-by-you");
        count(SECRETARY, vote, 1, 0, 0, 0);
        assertThat(countOf(OTHER, vote, 1, 0, 0, 0)).contains("paper.counted-twice");
    }

    @Test
    void showsNobodyTheOthersFiguresBeforeBothHaveCounted() {
        Vote vote = open(BODY, "OPEN");
        giveOut(vote, 9, 10, 11, 12, 13, 14, 15);
        count(CHAIR, vote, 5, 2, 0, 0);
        assertThat(Jsoup.parse(page(SECRETARY, vote).body()).select("main").text()).doesNotContain("Helga Brandt 5", "Die beiden Zählungen");
        count(SECRETARY, vote, 6, 1, 0, 0);
        assertThat(Jsoup.parse(page(SECRETARY, vote).body()).select("main").text())
                .contains("Die beiden Zählungen sind verschieden", "Helga Brandt 5 2 0 0", "Jonas Wille 6 1 0 0");
    }

    @Test
    void staysOpenUntilTwoCountsAgree() {
        Vote vote = open(BODY, "OPEN");
        giveOut(vote, 9, 10);
        assertThat(messages(close(vote))).contains("noch nicht von zwei Personen gezählt");
        count(CHAIR, vote, 2, 0, 0, 0);
        count(SECRETARY, vote, 1, 1, 0, 0);
        assertThat(messages(close(vote))).contains("verschieden");
        assertThat(ROWS.number("SELECT COUNT(*) FROM ballot WHERE id = ? AND closed_at IS NULL", vote.ballot())).isEqualTo(1);
        CHAIR.press(page(CHAIR, vote), "countAgain");
        count(CHAIR, vote, 2, 0, 0, 0);
        count(SECRETARY, vote, 2, 0, 0, 0);
        close(vote);
        assertThat(ROWS.number("SELECT yes_count FROM ballot WHERE id = ?", vote.ballot())).isEqualTo(2);
        assertThat(ROWS.number("SELECT COUNT(*) FROM paper_count WHERE ballot_id = ?", vote.ballot())).as("what differed is kept").isEqualTo(4);
    }

    @Test
    void givesNoPaperToAVoteThatWeighsMore() {
        long body = OwnBody.found(STACK, 0, "NO", false);
        ROWS.update("UPDATE mandate SET weight = 2.5 WHERE body_id = ? AND person_id = 9", body);
        Vote vote = open(body, "OPEN");
        assertThat(Http.session(STACK, 1).post(papers(vote), "{\"personId\":9}").body()).contains("paper.weighs-more");
        online(vote, 9, "YES");
        online(vote, 10, "NO");
        online(vote, 11, "NO");
        close(vote);
        assertThat(ROWS.text("SELECT outcome FROM ballot WHERE id = ?", vote.ballot())).as("2.5 against 2").isEqualTo("ACCEPTED");
        assertThat(Jsoup.parse(Http.session(STACK, 1).get("/council/voting/ballot?id=" + vote.ballot()).body()).select("main").text())
                .contains("16 Stimmberechtigte haben zusammen 17,5 Stimmen", "zählt 2,5", "nötig: 2 1/4 von 4,5");
    }

    @Test
    void givesOutNoPaperAtARollCallAndNotByMembers() {
        Vote called = open(BODY, "ROLL_CALL");
        assertThat(CHAIR.post(papers(called), "{\"personId\":9}").body()).contains("paper.not-here");
        Vote vote = open(BODY, "OPEN");
        assertThat(MEMBER.post(papers(vote), "{\"personId\":9}").statusCode()).isEqualTo(403);
        assertThat(Http.as(STACK, "haushalt@example.org").get("/council/paper/count-papers?ballot=" + vote.ballot()).statusCode()).isEqualTo(403);
    }

    @Test
    void takesACountByKeyboardAlone() {
        Vote vote = open(BODY, "OPEN");
        giveOut(vote, 9, 10);
        try (Browser browser = new Browser(STACK, 390, 844)) {
            browser.signIn("schrift@example.org").open("/council/paper/count-papers?ballot=" + vote.ballot());
            browser.tabTo("yes_0");
            browser.keys("1");
            browser.keys(Keys.TAB);
            browser.keys("1");
            browser.tabTo("enterCount");
            browser.keys(Keys.ENTER);
            browser.untilText("Jetzt zählt eine zweite Person");
            assertThat(browser.by("waiting").getDomAttribute("role")).isEqualTo("status");
        }
        assertThat(ROWS.number("SELECT COUNT(*) FROM paper_count WHERE ballot_id = ? AND entered_by = 2", vote.ballot())).isEqualTo(1);
    }

    private record Vote(long meeting, long ballot) {}

    private static void giveOut(Vote vote, long... people) {
        for (long person : people) {
            assertThat(Http.session(STACK, 1).post(papers(vote), "{\"personId\":" + person + "}").statusCode()).isEqualTo(201);
        }
    }

    private static void online(Vote vote, long person, String choice) {
        assertThat(Http.session(STACK, person).post(votes(vote), "{\"choice\":\"" + choice + "\"}").statusCode()).isEqualTo(201);
    }

    private static void count(Http who, Vote vote, int yes, int no, int abstain, int invalid) {
        assertThat(countOf(who, vote, yes, no, abstain, invalid)).isEmpty();
    }

    private static String countOf(Http who, Vote vote, int yes, int no, int abstain, int invalid) {
        return who.post("/api/ballots/" + vote.ballot() + "/paper-counts",
                "{\"chambers\":[{\"chamberId\":0,\"yes\":%d,\"no\":%d,\"abstain\":%d,\"invalid\":%d}]}".formatted(yes, no, abstain, invalid)).body();
    }

    private static int countsOf(Http who, Vote vote, String json) {
        return who.post("/api/ballots/" + vote.ballot() + "/paper-counts", json).statusCode();
    }

    private static String votes(Vote vote) {
        return "/api/ballots/" + vote.ballot() + "/votes";
    }

    private static String papers(Vote vote) {
        return "/api/ballots/" + vote.ballot() + "/papers";
    }

    private static HttpResponse<String> page(Http who, Vote vote) {
        return who.get("/council/paper/count-papers?ballot=" + vote.ballot());
    }

    private static HttpResponse<String> close(Vote vote) {
        Http chair = Http.session(STACK, 1);
        return chair.press(chair.get("/council/meetings/run-meeting?id=" + vote.meeting()), "closeBallot");
    }

    private static Vote open(long body, String form) {
        Http chair = Http.session(STACK, 1);
        long meeting = OwnBody.meeting(STACK, body, 16);
        long item = OwnBody.calledUp(STACK, body, meeting);
        chair.submit(chair.get("/council/meetings/run-meeting?id=" + meeting), Map.of("ballotKind", form, "ballotMethod", "YES_NO_ABSTAIN", "ballotPurpose", "MOTION"));
        return new Vote(meeting, ROWS.number("SELECT id FROM ballot WHERE agenda_item_id = ?", item));
    }

    private static String messages(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("#messages").text();
    }
}
