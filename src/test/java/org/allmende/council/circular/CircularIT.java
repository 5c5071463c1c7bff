package org.allmende.council.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.OwnBody;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.allmende.support.Until;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Votes without a meeting. The clock moves forward from test to test; each test has a body of its own. */
class CircularIT {

    private static Stack stack;
    private static Rows rows;
    private Http chair;

    @BeforeAll
    static void open() {
        stack = Stack.fresh("circular", Map.of());
        rows = new Rows(stack);
    }

    @AfterAll
    static void close() throws Exception {
        stack.close();
    }

    @BeforeEach
    void signIn() {
        chair = null;
    }

    @Test
    void closesByItselfAtTheDeadlineAndDecides() {
        Vote vote = circulate(OwnBody.found(stack, 0, "MAJORITY", false), 6);
        assertThat(rows.number("SELECT roll FROM ballot WHERE id = ?", vote.ballot())).isEqualTo(21);
        assertThat(mails(vote, "Bitte abstimmen: %")).isEqualTo(21);
        for (int person = 3; person <= 12; person++) {
            vote(vote, person, person <= 9 ? "YES" : "NO");
        }
        pass(Duration.ofDays(6));
        assertThat(inTime(() -> closed(vote))).isTrue();
        assertThat(rows.text("SELECT CONCAT(outcome, ' ', closed_by IS NULL) FROM ballot WHERE id = ?", vote.ballot())).isEqualTo("ACCEPTED 1");
        assertThat(rows.text("SELECT state FROM motion WHERE id = ?", vote.motion())).isEqualTo("ADOPTED");
        assertThat(rows.number("SELECT COUNT(*) FROM decision WHERE ballot_id = ?", vote.ballot())).isEqualTo(1);
        assertThat(mails(vote, "Ergebnis: %")).isEqualTo(21);
        assertThat(rows.text("SELECT body FROM mail WHERE subject LIKE 'Ergebnis: %' AND body LIKE ? LIMIT 1", "%?id=" + vote.ballot() + "\n%")).contains("7 von 10 gültigen Stimmen");
        assertThat(rows.number("SELECT COUNT(*) FROM audit_entry WHERE use_case = 'CloseCircular' AND subject = ? AND person_id IS NULL", "ballotId=" + vote.ballot())).isEqualTo(1);
    }

    @Test
    void needsEverybodysYesWhereTheStatutesDoNotEaseTheLaw() {
        long body = OwnBody.found(stack, 0, "ALL_AGREE", false);
        Vote almost = circulate(body, 5);
        for (int person = 1; person <= 20; person++) {
            vote(almost, person, "YES");
        }
        Vote all = circulate(body, 5);
        for (int person = 1; person <= 21; person++) {
            vote(all, person, "YES");
        }
        pass(Duration.ofDays(5));
        assertThat(inTime(() -> closed(almost) && closed(all))).isTrue();
        assertThat(rows.text("SELECT outcome FROM ballot WHERE id = ?", almost.ballot())).isEqualTo("REJECTED");
        assertThat(rows.text("SELECT outcome FROM ballot WHERE id = ?", all.ballot())).isEqualTo("ACCEPTED");
        assertThat(rows.text("SELECT result_de FROM ballot WHERE id = ?", almost.ballot()).replace('\u00a0', ' ')).contains("20 von 21 Stimmberechtigten", "§ 7 der Prüfordnung");
    }

    @Test
    void remindsOnlyWhoHasNotVoted() {
        Vote vote = circulate(OwnBody.found(stack, 0, "MAJORITY", false), 6);
        for (int person = 1; person <= 10; person++) {
            vote(vote, person, "YES");
        }
        pass(Duration.ofDays(3));
        assertThat(inTime(() -> mails(vote, "Ihre Stimme fehlt noch%") == 11)).isTrue();
        vote(vote, 11, "NO");
        pass(Duration.ofDays(2));
        assertThat(inTime(() -> mails(vote, "Ihre Stimme fehlt noch%") == 21)).isTrue();
        assertThat(closed(vote)).isFalse();
    }

    @Test
    void acceptsNoVoteAfterTheDeadlineEvenBeforeItIsCounted() throws Exception {
        Vote vote = circulate(OwnBody.found(stack, 0, "MAJORITY", false), 1);
        rows.update("UPDATE job SET due_at = ? WHERE kind = 'close-circular' AND work_key = ?", Rows.utc(stack.now().plus(Duration.ofDays(400))), Long.toString(vote.ballot()));
        pass(Duration.ofDays(1));
        assertThat(post(vote, 5, "YES").body()).contains("voting.ballot-closed");
        assertThat(rows.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isZero();
    }

    @Test
    void isClosedByTheChairOnlyWhenEverybodyHasVoted() {
        Vote vote = circulate(OwnBody.found(stack, 0, "MAJORITY", false), 6);
        for (int person = 1; person <= 20; person++) {
            vote(vote, person, "YES");
        }
        assertThat(chair.get(open(vote)).body()).doesNotContain("id=\"closeCircular\"");
        vote(vote, 21, "NO");
        HttpResponse<String> page = chair.get(open(vote));
        chair.press(page, "closeCircular");
        assertThat(rows.text("SELECT outcome FROM ballot WHERE id = ?", vote.ballot())).isEqualTo("ACCEPTED");
        chair.press(page, "closeCircular");
        pass(Duration.ofDays(6));
        assertThat(inTime(() -> rows.number("SELECT COUNT(*) FROM job WHERE kind = 'close-circular' AND work_key = ? AND done_at IS NOT NULL", Long.toString(vote.ballot())) == 1)).isTrue();
        assertThat(rows.number("SELECT closed_by FROM ballot WHERE id = ?", vote.ballot())).isEqualTo(1);
        assertThat(mails(vote, "Ergebnis: %")).isEqualTo(21);
    }

    @Test
    void closesExactlyOnceAlsoAfterACrash() throws Exception {
        Vote vote = circulate(OwnBody.found(stack, 0, "MAJORITY", false), 2);
        vote(vote, 4, "YES");
        stack.payara().kill();
        pass(Duration.ofDays(3));
        stack.start();
        assertThat(inTime(() -> closed(vote))).isTrue();
        assertThat(rows.number("SELECT COUNT(*) FROM decision WHERE ballot_id = ?", vote.ballot())).isEqualTo(1);
        assertThat(mails(vote, "Ergebnis: %")).isEqualTo(21);
        assertThat(mails(vote, "Ihre Stimme fehlt noch%")).as("no reminder of what is over").isIn(0L, 20L);
    }

    @Test
    void leavesTheRecusedOut() {
        long body = OwnBody.found(stack, 0, "ALL_AGREE", false);
        signInChairOf();
        long motion = OwnBody.motion(stack, body, "SECONDED");
        Http member = Http.session(stack, 9);
        assertThat(messages(member.submit(member.get("/council/motions/motion?id=" + motion), Map.of("circularReason", "Es geht um meinen Hof")))).contains("vermerkt");
        chair.submit(chair.get("/council/circular/open-circular?motion=" + motion), Map.of("recused", "10", "recusedReason", "Ehepartner"));
        Vote vote = circulate(body, motion, 6);
        assertThat(rows.number("SELECT roll FROM ballot WHERE id = ?", vote.ballot())).isEqualTo(19);
        assertThat(post(vote, 9, "YES").body()).contains("voting.not-on-roll");
        assertThat(mails(vote, "Bitte abstimmen: %")).isEqualTo(19);
        assertThat(rows.text("SELECT quorum_de FROM ballot WHERE id = ?", vote.ballot())).contains("19 Mitglieder sind stimmberechtigt", "2 befangene Mitglieder zählen nicht mit");
    }

    @Test
    void refusesWhereTheStatutesWantMeetings() {
        long body = OwnBody.found(stack, 0, "NO", false);
        signInChairOf();
        long motion = OwnBody.motion(stack, body, "SECONDED");
        assertThat(chair.get("/council/circular/open-circular?motion=" + motion).body()).contains("beschließt nur in Sitzungen (§ 7 der Prüfordnung)").doesNotContain("id=\"openCircular\"");
        assertThat(chair.post("/api/motions/" + motion + "/circular-votes", "{\"deadline\":\"2029-01-01T20:00\"}").body()).contains("circular.not-allowed");
        assertThat(rows.number("SELECT COUNT(*) FROM ballot WHERE motion_id = ?", motion)).isZero();
    }

    @Test
    void refusesADeadlineThatIsTooSoonAndAMotionThatDoesNotWait() {
        long body = OwnBody.found(stack, 0, "MAJORITY", false);
        signInChairOf();
        long motion = OwnBody.motion(stack, body, "SECONDED");
        String soon = java.time.LocalDateTime.ofInstant(stack.now().plus(Duration.ofHours(3)), Stack.ZONE).toString();
        assertThat(chair.post("/api/motions/" + motion + "/circular-votes", "{\"deadline\":\"" + soon + "\"}").body()).contains("circular.deadline-too-soon");
        Vote vote = circulate(body, motion, 6);
        assertThat(chair.post("/api/motions/" + motion + "/circular-votes", "{\"deadline\":\"2029-01-01T20:00\"}").body()).contains("circular.not-waiting");
        assertThat(Http.session(stack, 9).post("/api/motions/" + motion + "/circular-votes", "{\"deadline\":\"2029-01-01T20:00\"}").statusCode()).isEqualTo(403);
        assertThat(vote.ballot()).isPositive();
    }

    @Test
    void changesAVoteOnlyWhereTheBallotSaysSo() {
        Vote firm = circulate(OwnBody.found(stack, 0, "MAJORITY", false), 6);
        vote(firm, 9, "YES");
        assertThat(post(firm, 9, "NO").body()).contains("voting.already-voted");
        long body = OwnBody.found(stack, 0, "MAJORITY", true);
        signInChairOf();
        long motion = OwnBody.motion(stack, body, "SECONDED");
        assertThat(chair.post("/api/motions/" + motion + "/circular-votes", "{\"deadline\":\"2029-06-01T20:00\",\"changeable\":true}").statusCode()).isEqualTo(201);
        Vote open = new Vote(motion, rows.number("SELECT MAX(id) FROM ballot WHERE motion_id = ?", motion));
        vote(open, 9, "YES");
        vote(open, 9, "NO");
        assertThat(rows.texts("SELECT marks FROM vote WHERE ballot_id = ?", open.ballot())).isEqualTo(List.of("NO"));
    }

    @Test
    void givesAMotionBackWhenItsVoteIsCalledOff() {
        Vote vote = circulate(OwnBody.found(stack, 0, "MAJORITY", false), 6);
        chair.submit(chair.get(open(vote)), Map.of("cancelReason", "Wortlaut war falsch"));
        assertThat(rows.text("SELECT state FROM motion WHERE id = ?", vote.motion())).isEqualTo("SECONDED");
        assertThat(post(vote, 9, "NO").body()).contains("voting.ballot-closed");
    }

    @Test
    void asksMembersOnTheirPageOfToday() {
        Vote vote = circulate(OwnBody.found(stack, 0, "MAJORITY", false), 6);
        Http member = Http.session(stack, 12);
        assertThat(member.page("/portal/home/today").text()).contains("Abstimmung ohne Sitzung: Prüfantrag");
        assertThat(member.page("/council/voting/cast-vote?ballot=" + vote.ballot()).text()).contains("Abstimmen bis");
    }

    private record Vote(long motion, long ballot) {}

    private void signInChairOf() {
        chair = Http.session(stack, 1);
    }

    private Vote circulate(long body, int days) {
        return circulate(body, OwnBody.motion(stack, body, "SECONDED"), days);
    }

    private Vote circulate(long body, long motion, int days) {
        signInChairOf();
        var end = java.time.LocalDateTime.ofInstant(stack.now().plus(Duration.ofDays(days)), Stack.ZONE);
        HttpResponse<String> done = chair.submit(chair.get("/council/circular/open-circular?motion=" + motion),
                Map.of("deadlineDate", end.toLocalDate().toString(), "deadlineTime", end.toLocalTime().toString(), "circularForm", "OPEN"));
        assertThat(messages(done)).contains("Die Abstimmung läuft");
        return new Vote(motion, rows.number("SELECT MAX(id) FROM ballot WHERE motion_id = ?", motion));
    }

    private static void pass(Duration time) {
        Instant later = stack.now().plus(time);
        stack.setClock(later);
    }

    private static void vote(Vote vote, long person, String choice) {
        assertThat(post(vote, person, choice).statusCode()).isEqualTo(201);
    }

    private static HttpResponse<String> post(Vote vote, long person, String choice) {
        return Http.session(stack, person).post("/api/ballots/" + vote.ballot() + "/votes", "{\"choice\":\"" + choice + "\"}");
    }

    /** Passing days bring many other jobs and mails due, which come first. */
    private static boolean inTime(java.util.function.BooleanSupplier condition) {
        return Until.holds(condition) || Until.holds(condition) || Until.holds(condition);
    }

    private static boolean closed(Vote vote) {
        return rows.number("SELECT closed_at IS NOT NULL FROM ballot WHERE id = ?", vote.ballot()) == 1;
    }

    private static long mails(Vote vote, String subject) {
        return rows.number("SELECT COUNT(*) FROM mail WHERE subject LIKE ? AND (body LIKE ? OR body LIKE ?)", subject,
                "%cast-vote?ballot=" + vote.ballot() + "\n%", "%ballot?id=" + vote.ballot() + "\n%");
    }

    private static String open(Vote vote) {
        return "/council/circular/open-circular?motion=" + vote.motion();
    }

    private static String messages(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("#messages").text();
    }
}
