package org.allmende.council.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.OwnBody;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Who votes for whom. Each test has a running meeting of its own, in a body whose statutes let a member represent two others. */
class ProxiesIT {

    private static final Stack STACK = Stack.shared();
    private static final Rows ROWS = new Rows(STACK);
    private static final long BODY = OwnBody.found(STACK, 2, "NO", false);
    private static final long STATUTES = OwnBody.statutes(STACK, BODY);
    private static final Http CHAIR = Http.session(STACK, 1);
    private static final Http THIRD = Http.session(STACK, 3);

    @Test
    void letsAMemberWhoCannotComeBeRepresented() {
        long meeting = running(STATUTES);
        HttpResponse<String> done = THIRD.submit(page(THIRD, meeting), Map.of("proxyHolder", "4"));
        assertThat(messages(done)).contains("Ihre Vollmacht ist vermerkt");
        assertThat(Jsoup.parse(done.body()).select("#ownProxy").text()).contains("Ernst Gundlach stimmt für Sie ab");
        assertThat(ROWS.number("SELECT COUNT(*) FROM proxy WHERE meeting_id = ? AND person_id = 3 AND holder_id = 4 AND recorded_by = 3 AND document IS NULL", meeting)).isEqualTo(1);
    }

    @Test
    void countsTheRepresentedAsPresentWhileTheHolderIsThere() {
        long meeting = running(STATUTES);
        proxy(meeting, 3, 4);
        assertThat(quorum(meeting)).contains("0 von 21 Mitgliedern anwesend;");
        CHAIR.press(run(meeting), "arrive_4");
        assertThat(quorum(meeting)).contains("2 von 21 Mitgliedern anwesend, davon 1 vertreten;");
        CHAIR.press(run(meeting), "leave_4");
        assertThat(quorum(meeting)).contains("0 von 21 Mitgliedern anwesend;");
    }

    @Test
    void endsAProxyWhenTheMemberComes() {
        long meeting = running(STATUTES);
        proxy(meeting, 3, 4);
        THIRD.press(page(THIRD, meeting), "checkIn");
        assertThat(ROWS.number("SELECT COUNT(*) FROM proxy WHERE meeting_id = ? AND revoked_by = 3", meeting)).isEqualTo(1);
        proxy(meeting, 5, 4);
        CHAIR.press(run(meeting), "arrive_5");
        assertThat(ROWS.number("SELECT COUNT(*) FROM proxy WHERE meeting_id = ? AND revoked_at IS NULL", meeting)).isZero();
    }

    @Test
    void doesNotTakeTheRepresentedForPresentWhenEverybodyElseIs() {
        long meeting = running(STATUTES);
        proxy(meeting, 3, 4);
        CHAIR.press(run(meeting), "allPresent");
        assertThat(ROWS.number("SELECT COUNT(*) FROM attendance WHERE meeting_id = ?", meeting)).isEqualTo(20);
        assertThat(quorum(meeting)).contains("21 von 21 Mitgliedern anwesend, davon 1 vertreten;");
    }

    @Test
    void leavesOutWhomARecusedMemberRepresents() {
        long meeting = running(STATUTES);
        proxy(meeting, 3, 4);
        CHAIR.press(run(meeting), "allPresent");
        long item = ROWS.number("INSERT INTO agenda_item (meeting_id, position, title, added_at, added_by, called_up_at) VALUES (?, 1, 'Punkt', ?, 1, ?) RETURNING id",
                meeting, Rows.utc(STACK.now()), Rows.utc(STACK.now()));
        ROWS.update("INSERT INTO recusal (agenda_item_id, person_id, reason, declared_by, declared_at) VALUES (?, 4, 'eigener Hof', 4, ?)", item, Rows.utc(STACK.now()));
        assertThat(quorum(meeting)).contains("19 von 20 Mitgliedern anwesend;");
    }

    @Test
    void takesAProxyBack() {
        long meeting = running(STATUTES);
        proxy(meeting, 3, 4);
        assertThat(messages(THIRD.press(page(THIRD, meeting), "revokeProxy"))).contains("zurückgenommen");
        assertThat(ROWS.number("SELECT COUNT(*) FROM proxy WHERE meeting_id = ? AND revoked_at IS NULL", meeting)).isZero();
    }

    @Test
    void keepsWhichPaperTheChairHasSeen() {
        long meeting = running(STATUTES);
        assertThat(record(meeting, 3, 4, "")).contains("Bitte nennen Sie das Schriftstück");
        HttpResponse<String> done = CHAIR.submit(run(meeting), Map.of("proxyPerson", "3", "proxyHolder", "4", "proxyDocument", "Brief vom 3. Juni"));
        assertThat(messages(done)).contains("Die Vollmacht ist vermerkt");
        assertThat(ROWS.text("SELECT document FROM proxy WHERE meeting_id = ? AND person_id = 3 AND recorded_by = 1", meeting)).isEqualTo("Brief vom 3. Juni");
    }

    @Test
    void letsNoMemberGiveTheProxyOfAnother() {
        long meeting = running(STATUTES);
        assertThat(THIRD.post("/api/meetings/" + meeting + "/proxies", "{\"personId\":5,\"holderId\":4,\"document\":\"Brief\"}").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesMoreThanTheStatutesAllow() {
        long meeting = running(STATUTES);
        proxy(meeting, 5, 4);
        proxy(meeting, 6, 4);
        assertThat(record(meeting, 3, 4, "Brief")).contains("höchstens 2 (§ 7 der Prüfordnung)");
        assertThat(ROWS.number("SELECT COUNT(*) FROM proxy WHERE meeting_id = ? AND holder_id = 4", meeting)).isEqualTo(2);
    }

    @Test
    void refusesAHolderWhoIsNoMember() {
        long meeting = running(STATUTES);
        assertThat(record(meeting, 3, 101, "Brief")).contains("selbst Mitglied dieses Gremiums");
    }

    @Test
    void refusesAHolderWhoIsRepresentedToo() {
        long meeting = running(STATUTES);
        proxy(meeting, 4, 5);
        assertThat(record(meeting, 3, 4, "Brief")).contains("lässt sich selbst vertreten");
    }

    @Test
    void refusesASecondProxyOfTheSameMember() {
        long meeting = running(STATUTES);
        proxy(meeting, 3, 5);
        assertThat(record(meeting, 3, 4, "Brief")).contains("schon eine Vollmacht vermerkt");
    }

    @Test
    void refusesWhereTheStatutesSayNothing() {
        long meeting = running(1);
        long donor = running(STATUTES);
        ROWS.update("UPDATE meeting SET statute_profile_id = 1 WHERE id = ?", donor);
        assertThat(page(THIRD, meeting).body()).doesNotContain("giveProxy");
        ROWS.update("UPDATE meeting SET statute_profile_id = ? WHERE id = ?", STATUTES, donor);
        HttpResponse<String> page = page(THIRD, donor);
        ROWS.update("UPDATE meeting SET statute_profile_id = 1 WHERE id = ?", donor);
        assertThat(messages(THIRD.submit(page, Map.of("proxyHolder", "4")))).contains("nicht übertragbar (§ 9 (1) der Geschäftsordnung)", "§ 38 BGB");
        assertThat(ROWS.number("SELECT COUNT(*) FROM proxy WHERE meeting_id = ?", donor)).isZero();
    }

    private static String record(long meeting, long person, long holder, String document) {
        return CHAIR.post("/api/meetings/" + meeting + "/proxies",
                "{\"personId\":" + person + ",\"holderId\":" + holder + ",\"document\":\"" + document + "\"}").body();
    }

    private static void proxy(long meeting, long person, long holder) {
        ROWS.update("INSERT INTO proxy (meeting_id, person_id, holder_id, recorded_by, at) VALUES (?, ?, ?, ?, ?)", meeting, person, holder, person, Rows.utc(STACK.now()));
    }

    private static long running(long profile) {
        return ROWS.number("""
                INSERT INTO meeting (body_id, statute_profile_id, title, starts_at, place, planned_by, called_at, called_by, opened_at, opened_by)
                VALUES (?, ?, 'Prüfsitzung mit Vollmachten', ?, 'Saal', 1, ?, 1, ?, 1) RETURNING id
                """, BODY, profile, Rows.utc(STACK.now()), Rows.utc(STACK.now()), Rows.utc(STACK.now()));
    }

    private static String quorum(long meeting) {
        return Jsoup.parse(run(meeting).body()).select(".quorum .derivation").text();
    }

    private static HttpResponse<String> page(Http who, long meeting) {
        return who.get("/council/meetings/meeting?id=" + meeting);
    }

    private static HttpResponse<String> run(long meeting) {
        return CHAIR.get("/council/meetings/run-meeting?id=" + meeting);
    }

    private static String messages(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("#messages").text();
    }
}
