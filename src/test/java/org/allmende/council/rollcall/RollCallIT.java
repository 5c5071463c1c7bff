package org.allmende.council.rollcall;

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

/** Names are called and votes spoken, in a body of its own. */
class RollCallIT {

    private static final Stack STACK = Stack.shared();
    private static final Rows ROWS = new Rows(STACK);
    private static final long BODY = OwnBody.found(STACK, 1, "NO", false);
    private static final Http CHAIR = Http.session(STACK, 1);
    private static final Http SECRETARY = Http.session(STACK, 2);
    private static final Http MEMBER = Http.session(STACK, 9);

    @Test
    void callsNameByNameAndCountsWhatWasSaid() {
        long meeting = OwnBody.meeting(STACK, BODY, 12);
        long ballot = open(meeting, "ROLL_CALL");
        HttpResponse<String> page = page(ballot);
        assertThat(Jsoup.parse(page.body()).select("#called-name").text()).isEqualTo("Anke Hildebrandt");
        assertThat(say(ballot, 7, "sayYes")).contains("Dirk Stöber");
        assertThat(ROWS.text("SELECT CONCAT(marks, cast_by) FROM vote WHERE ballot_id = ? AND person_id = 7", ballot)).isEqualTo("YES1");
        for (int person = 1; person <= 12; person++) {
            if (person != 7) {
                SECRETARY.post("/api/ballots/" + ballot + "/spoken-votes", spoken(person, person <= 8 ? "YES" : person <= 11 ? "NO" : "ABSTAIN"));
            }
        }
        assertThat(Jsoup.parse(page(ballot).body()).text()).contains("Alle haben geantwortet");
        CHAIR.press(CHAIR.get("/council/meetings/run-meeting?id=" + meeting), "closeBallot");
        assertThat(ROWS.text("SELECT outcome FROM ballot WHERE id = ?", ballot)).isEqualTo("ACCEPTED");
        assertThat(ROWS.number("SELECT yes_count FROM ballot WHERE id = ?", ballot)).isEqualTo(8);
    }

    @Test
    void answersForNobodyElseWhenAButtonIsPressedTwice() {
        long ballot = open(OwnBody.meeting(STACK, BODY, 12), "ROLL_CALL");
        HttpResponse<String> page = page(ballot);
        CHAIR.press(page, "sayNo");
        assertThat(Jsoup.parse(CHAIR.press(page, "sayNo").body()).select("#messages").text()).contains("schon eine Stimme da");
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", ballot)).isEqualTo(1);
    }

    @Test
    void correctsASpokenVoteAndKeepsInTheJournalWhatItWas() {
        long ballot = open(OwnBody.meeting(STACK, BODY, 12), "ROLL_CALL");
        CHAIR.press(page(ballot), "sayNo");
        CHAIR.press(CHAIR.press(page(ballot), "correctLast"), "sayYes");
        assertThat(ROWS.text("SELECT marks FROM vote WHERE ballot_id = ? AND person_id = 7", ballot)).isEqualTo("YES");
        assertThat(ROWS.text("SELECT subject FROM audit_entry WHERE use_case = 'SpokenVoteCorrected' ORDER BY id DESC LIMIT 1"))
                .isEqualTo("ballotId=" + ballot + " personId=7 from=NO to=YES");
    }

    @Test
    void letsAVoteOfTheOwnDeviceStand() {
        long ballot = open(OwnBody.meeting(STACK, BODY, 12), "ROLL_CALL");
        assertThat(MEMBER.post("/api/ballots/" + ballot + "/votes", "{\"choice\":\"NO\"}").statusCode()).isEqualTo(201);
        assertThat(CHAIR.post("/api/ballots/" + ballot + "/spoken-votes", spoken(9, "YES")).body()).contains("rollcall.answered-already");
        assertThat(CHAIR.post("/api/ballots/" + ballot + "/spoken-vote-corrections", spoken(9, "YES")).body()).contains("voting.not-entered-here");
        assertThat(ROWS.text("SELECT marks FROM vote WHERE ballot_id = ? AND person_id = 9", ballot)).isEqualTo("NO");
    }

    @Test
    void entersSpokenVotesOnlyAtARollCallAndOnlyForTheRoll() {
        long usual = open(OwnBody.meeting(STACK, BODY, 12), "OPEN");
        assertThat(CHAIR.post("/api/ballots/" + usual + "/spoken-votes", spoken(9, "YES")).body()).contains("rollcall.no-roll-call");
        long ballot = open(OwnBody.meeting(STACK, BODY, 12), "ROLL_CALL");
        assertThat(CHAIR.post("/api/ballots/" + ballot + "/spoken-votes", spoken(20, "YES")).body()).contains("voting.not-on-roll");
        assertThat(MEMBER.post("/api/ballots/" + ballot + "/spoken-votes", spoken(9, "YES")).statusCode()).isEqualTo(403);
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id IN (?, ?)", usual, ballot)).isZero();
    }

    @Test
    void refusesCorrectionsAfterClosing() {
        long meeting = OwnBody.meeting(STACK, BODY, 12);
        long ballot = open(meeting, "ROLL_CALL");
        CHAIR.post("/api/ballots/" + ballot + "/spoken-votes", spoken(9, "YES"));
        CHAIR.press(CHAIR.get("/council/meetings/run-meeting?id=" + meeting), "closeBallot");
        assertThat(CHAIR.post("/api/ballots/" + ballot + "/spoken-vote-corrections", spoken(9, "NO")).body()).contains("voting.ballot-closed");
    }

    @Test
    void asksTheHolderForARepresentedMember() {
        long meeting = OwnBody.meeting(STACK, BODY, 12);
        ROWS.update("INSERT INTO proxy (meeting_id, person_id, holder_id, recorded_by, at) VALUES (?, 21, 9, 21, ?)", meeting, Rows.utc(STACK.now()));
        long ballot = open(meeting, "ROLL_CALL");
        assertThat(page(ballot).body()).contains("es antwortet Renate Schaub");
        assertThat(MEMBER.post("/api/ballots/" + ballot + "/votes", "{\"choice\":\"NO\",\"onBehalfOf\":21}").statusCode()).isEqualTo(201);
        assertThat(CHAIR.post("/api/ballots/" + ballot + "/spoken-vote-corrections", spoken(21, "YES")).body()).contains("voting.not-entered-here");
    }

    @Test
    void goesThroughTheNamesByKeyboardAlone() {
        long ballot = open(OwnBody.meeting(STACK, BODY, 12), "ROLL_CALL");
        try (Browser browser = new Browser(STACK, 820, 1180)) {
            browser.signIn("vorsitz@example.org").open("/council/rollcall/call-roll?ballot=" + ballot);
            browser.tabTo("sayYes");
            browser.keys(Keys.SPACE);
            browser.until(() -> browser.by("called-name").getText().equals("Dirk Stöber"));
            browser.until(() -> "sayYes".equals(browser.focused().getDomProperty("id")));
            browser.keys(Keys.TAB);
            browser.keys(Keys.ENTER);
            browser.until(() -> browser.by("called-name").getText().equals("Ernst Gundlach"));
            browser.tabTo("correct_6");
            browser.keys(Keys.ENTER);
            browser.untilText("Korrektur für");
            browser.tabTo("sayAbstain");
            browser.keys(Keys.ENTER);
            browser.until(() -> browser.by("called-name").getText().equals("Ernst Gundlach"));
        }
        assertThat(ROWS.texts("SELECT marks FROM vote WHERE ballot_id = ? ORDER BY person_id DESC", ballot)).containsExactly("YES", "ABSTAIN");
    }

    private static String say(long ballot, long person, String button) {
        HttpResponse<String> page = page(ballot);
        assertThat(page.body()).contains("value=\"" + person + "\"");
        return Jsoup.parse(CHAIR.press(page, button).body()).select("#called-name").text();
    }

    private static String spoken(long person, String choice) {
        return "{\"personId\":" + person + ",\"choice\":\"" + choice + "\"}";
    }

    private static HttpResponse<String> page(long ballot) {
        return CHAIR.get("/council/rollcall/call-roll?ballot=" + ballot);
    }

    private static long open(long meeting, String form) {
        long item = OwnBody.calledUp(STACK, BODY, meeting);
        CHAIR.submit(CHAIR.get("/council/meetings/run-meeting?id=" + meeting), Map.of("ballotKind", form, "ballotMethod", "YES_NO_ABSTAIN", "ballotPurpose", "MOTION"));
        return ROWS.number("SELECT id FROM ballot WHERE agenda_item_id = ?", item);
    }
}
