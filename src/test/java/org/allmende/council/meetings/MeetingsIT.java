package org.allmende.council.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.allmende.support.Browser;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Meetings as chair and members see them. Each test plans a meeting of its own. */
class MeetingsIT {

    private static final Stack STACK = Stack.shared();
    private static final Rows ROWS = new Rows(STACK);
    private static final Http CHAIR = Http.as(STACK, "vorsitz@example.org");
    private static final Http MEMBER = Http.as(STACK, "mitglied9@example.org");

    @Test
    void refusesAnInvitationThatComesTooLate() {
        long meeting = plan(STACK.today().plusDays(13));
        addItem(meeting, "Bericht");
        HttpResponse<String> answer = CHAIR.press(run(meeting), "callMeeting");
        assertThat(messages(answer)).contains("Vorgeschrieben sind 14 Tage (§ 9 (1) der Geschäftsordnung)", "nur noch 13");
        assertThat(ROWS.number("SELECT COUNT(*) FROM meeting WHERE id = ? AND called_at IS NOT NULL", meeting)).isZero();
    }

    @Test
    void refusesAnInvitationWithoutAgenda() {
        long meeting = plan(STACK.today().plusDays(30));
        assertThat(messages(CHAIR.press(run(meeting), "callMeeting"))).contains("Die Tagesordnung ist noch leer");
    }

    @Test
    void invitesEveryMemberInTimeWithAgendaAndCalendar() {
        long meeting = plan(STACK.today().plusDays(14));
        addItem(meeting, "Bericht über die Kirschen");
        CHAIR.press(run(meeting), "callMeeting");
        assertThat(ROWS.number("SELECT COUNT(DISTINCT recipient) FROM mail WHERE body LIKE ?", "%/api/meetings/" + meeting + "/calendar%")).isEqualTo(21);
        assertThat(ROWS.text("SELECT body FROM mail WHERE recipient = 'mitglied@example.org' AND body LIKE ?", "%/api/meetings/" + meeting + "/calendar%"))
                .contains("1. Bericht über die Kirschen", "Guten Tag Marta Kühn", "/council/meetings/meeting?id=" + meeting);
        assertThat(MEMBER.get("/api/meetings/" + meeting + "/calendar").body()).contains("DTSTART:20270705T170000Z", "SUMMARY:Prüfsitzung\\, Ernährungsrat Werra-Meißner");
    }

    @Test
    void opensNoMeetingBeforeItsDay() {
        long meeting = plan(STACK.today().plusDays(20));
        addItem(meeting, "Bericht");
        CHAIR.press(run(meeting), "callMeeting");
        assertThat(messages(CHAIR.press(run(meeting), "openMeeting"))).contains("erst an ihrem Tag");
    }

    @Test
    void letsAMemberCheckInOnceHowOftenEverItIsPressed() {
        long meeting = running();
        HttpResponse<String> page = MEMBER.get("/council/meetings/meeting?id=" + meeting);
        MEMBER.press(page, "checkIn");
        MEMBER.press(page, "checkIn");
        assertThat(ROWS.number("SELECT COUNT(*) FROM attendance WHERE meeting_id = ? AND person_id = 9", meeting)).isEqualTo(1);
    }

    @Test
    void keepsTheTimesOfComingAndGoing() {
        long meeting = running();
        CHAIR.press(run(meeting), "arrive_7");
        CHAIR.press(run(meeting), "leave_7");
        CHAIR.press(run(meeting), "arrive_7");
        assertThat(ROWS.number("SELECT COUNT(*) FROM attendance WHERE meeting_id = ? AND person_id = 7", meeting)).isEqualTo(2);
        assertThat(ROWS.number("SELECT COUNT(*) FROM attendance WHERE meeting_id = ? AND person_id = 7 AND left_at IS NULL", meeting)).isEqualTo(1);
    }

    @Test
    void sendsEverybodyHomeWhenTheMeetingCloses() {
        long meeting = running();
        CHAIR.press(run(meeting), "allPresent");
        assertThat(ROWS.number("SELECT COUNT(*) FROM attendance WHERE meeting_id = ? AND left_at IS NULL", meeting)).isEqualTo(21);
        CHAIR.press(run(meeting), "closeMeeting");
        assertThat(ROWS.number("SELECT COUNT(*) FROM attendance WHERE meeting_id = ? AND left_at IS NULL", meeting)).isZero();
    }

    @Test
    void movesAnItemUp() {
        long meeting = plan(STACK.today().plusDays(30));
        addItem(meeting, "Erstens");
        addItem(meeting, "Zweitens");
        CHAIR.press(run(meeting), "up_" + ROWS.number("SELECT id FROM agenda_item WHERE meeting_id = ? AND title = 'Zweitens'", meeting));
        assertThat(ROWS.texts("SELECT title FROM agenda_item WHERE meeting_id = ? ORDER BY position", meeting)).containsExactly("Zweitens", "Erstens");
    }

    @Test
    void letsOnlyChairAndSecretaryRunIt() {
        long meeting = running();
        assertThat(MEMBER.get("/council/meetings/run-meeting?id=" + meeting).statusCode()).isEqualTo(403);
        assertThat(Http.as(STACK, "schrift@example.org").get("/council/meetings/run-meeting?id=" + meeting).body()).doesNotContain("id=\"openBallot\"", "id=\"closeMeeting\"");
    }

    @Test
    void letsTheProjectorFollowWithoutReloading() {
        long meeting = running();
        try (Browser browser = new Browser(STACK, 1280, 900)) {
            browser.signIn("vorsitz@example.org").open("/council/meetings/projector?id=" + meeting);
            browser.untilText("0 von 21 anwesend");
            browser.script("window.notReloaded = true");
            CHAIR.press(run(meeting), "allPresent");
            browser.untilText("21 von 21 anwesend");
            assertThat(browser.script("return window.notReloaded")).isEqualTo(true);
        }
    }

    @Test
    void takesNoTypedWordOutOfAFieldWhenThePageFollows() {
        long meeting = running();
        try (Browser browser = new Browser(STACK, 1280, 900)) {
            browser.signIn("vorsitz@example.org").open("/council/meetings/run-meeting?id=" + meeting);
            browser.type("itemToAdd", "Halb getippt");
            MEMBER.press(MEMBER.get("/council/meetings/meeting?id=" + meeting), "checkIn");
            browser.untilText("1 von 21 anwesend");
            assertThat(browser.by("itemToAdd").getDomProperty("value")).isEqualTo("Halb getippt");
        }
    }

    /** @return its id */
    private static long plan(LocalDate day) {
        HttpResponse<String> done = CHAIR.submit(CHAIR.get("/council/meetings/plan-meeting"),
                Map.of("bodyId", "1", "meetingTitle", "Prüfsitzung", "meetingDate", day.toString(), "meetingTime", "19:00", "place", "Saal"));
        assertThat(done.uri().getQuery()).as(messages(done)).startsWith("id=");
        return Long.parseLong(done.uri().getQuery().substring(3));
    }

    private static void addItem(long meeting, String title) {
        CHAIR.submit(run(meeting), Map.of("itemToAdd", title));
    }

    /** Called long ago and open since a moment ago: the clock of the shared stack stands still. */
    private static long running() {
        long meeting = plan(STACK.today().plusDays(30));
        ROWS.update("UPDATE meeting SET starts_at = ?, called_at = ?, called_by = 1, opened_at = ?, opened_by = 1 WHERE id = ?",
                Rows.utc(STACK.now()), Rows.utc(STACK.now()), Rows.utc(STACK.now()), meeting);
        return meeting;
    }

    private static HttpResponse<String> run(long meeting) {
        return CHAIR.get("/council/meetings/run-meeting?id=" + meeting);
    }

    private static String messages(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("#messages").text();
    }
}
