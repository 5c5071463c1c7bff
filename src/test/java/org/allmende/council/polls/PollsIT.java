package org.allmende.council.polls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.allmende.sample.Cast;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Elections and choices before the vote, on pages and real tables. */
class PollsIT {

    private static final Stack STACK = Stack.shared();
    private static final Rows ROWS = new Rows(STACK);
    private static final List<Http> MEMBERS = Cast.MEMBERS.stream().limit(6).map(member -> Http.session(STACK, member.id())).toList();
    private static final Http SECRETARY = MEMBERS.get(1);

    /** A planned one, so that its agenda is open. */
    private static final String MEETING = "meeting-" + ROWS.number("""
            INSERT INTO meeting (body_id, statute_profile_id, title, starts_at, place, planned_by)
            SELECT 1, MAX(id), 'Prüfsitzung für Wahlen', ?, 'Saal', 1 FROM statute_profile WHERE body_id = 1 RETURNING id""", Rows.utc(STACK.now().plus(Duration.ofDays(90))));

    @Test
    void offersNoVoteWithoutAMeetingWhereTheStatutesAskForEverybodysYes() {
        assertThat(SECRETARY.get("/council/polls/plan-poll").body()).doesNotContain("value=\"body-1\"");
    }

    @Test
    void plansAnElectionOnAMeetingsAgenda() {
        long poll = plan("meeting-5", "APPROVAL", 2);
        assertThat(ROWS.text("SELECT i.title FROM poll q JOIN agenda_item i ON i.id = q.agenda_item_id AND i.meeting_id = 5 WHERE q.id = ?", poll)).startsWith("Prüfwahl");
        assertThat(SECRETARY.get("/council/meetings/meeting?id=5").body()).contains("/council/polls/poll?id=" + poll);
    }

    @Test
    void letsAMemberStandAndAnotherAcceptOrDecline() {
        long poll = plan(MEETING, "STV_SCOTTISH", 3);
        stand(MEMBERS.get(2), poll, "Ich kann zuhören.");
        propose(MEMBERS.get(2), poll, 4);
        propose(MEMBERS.get(2), poll, 5);
        assertThat(MEMBERS.get(3).get("/portal/home/today").body()).contains("/council/polls/poll?id=" + poll);
        press(MEMBERS.get(3), poll, "accept");
        press(MEMBERS.get(4), poll, "decline");
        assertThat(standing(poll)).isEqualTo("3,4");
        assertThat(ROWS.number("SELECT COUNT(*) FROM poll_option WHERE poll_id = ? AND person_id = 5 AND declined_at IS NOT NULL", poll)).isEqualTo(1);
    }

    @Test
    void letsNobodyAcceptForSomebodyElse() {
        long poll = plan(MEETING, "IRV", 1);
        propose(MEMBERS.get(2), poll, 4);
        assertThat(MEMBERS.get(4).get(page(poll)).body()).doesNotContain("id=\"accept\"");
        assertThat(standing(poll)).isEmpty();
    }

    @Test
    void letsACandidateStepBackAndReturnBeforeTheVote() {
        long poll = plan(MEETING, "IRV", 1);
        stand(MEMBERS.get(2), poll, "");
        press(MEMBERS.get(2), poll, "withdrawCandidacy");
        assertThat(standing(poll)).isEmpty();
        press(MEMBERS.get(2), poll, "acceptAfterAll");
        assertThat(standing(poll)).isEqualTo("3");
    }

    @Test
    void proposesNobodyTwice() {
        long poll = plan(MEETING, "IRV", 1);
        HttpResponse<String> before = MEMBERS.get(2).get(page(poll));
        propose(MEMBERS.get(3), poll, 7);
        HttpResponse<String> again = MEMBERS.get(2).submit(before, Map.of("person", "7", "whyThem", ""));
        assertThat(messages(again)).contains("schon vorgeschlagen");
        assertThat(ROWS.number("SELECT COUNT(*) FROM poll_option WHERE poll_id = ?", poll)).isEqualTo(1);
    }

    @Test
    void keepsThePassiveOptionInEveryChoice() {
        long poll = plan(MEETING, "CONSENSING", 1);
        addOption(MEMBERS.get(2), poll, "Freitag");
        long option = ROWS.number("SELECT id FROM poll_option WHERE poll_id = ? AND NOT passive", poll);
        assertThat(MEMBERS.get(3).get(page(poll)).body()).doesNotContain("remove_" + option);
        press(MEMBERS.get(2), poll, "remove_" + option);
        assertThat(ROWS.text("SELECT GROUP_CONCAT(label) FROM poll_option WHERE poll_id = ?", poll)).isEqualTo("Alles bleibt, wie es ist");
        assertThatThrownBy(() -> ROWS.update("DELETE FROM poll_option WHERE poll_id = ?", poll)).hasStackTraceContaining("passive option");
    }

    @Test
    void keepsTheOptionsOfAnOpenedPollInTheDataBase() {
        long poll = plan(MEETING, "IRV", 1);
        stand(MEMBERS.get(2), poll, "");
        HttpResponse<String> before = MEMBERS.get(3).get(page(poll));
        ROWS.update("UPDATE poll SET opened_at = ? WHERE id = ?", Rows.utc(STACK.now()), poll);
        assertThat(messages(MEMBERS.get(3).submit(before, Map.of("whyMe", "")))).contains("schon eröffnet");
        assertThatThrownBy(() -> ROWS.update("UPDATE poll_option SET accepted_at = NULL WHERE poll_id = ?", poll)).hasStackTraceContaining("options are fixed");
        assertThat(MEMBERS.get(3).get(page(poll)).body()).doesNotContain("id=\"stand\"");
    }

    @Test
    void refusesSeveralSeatsWhereTheMethodFillsOne() {
        HttpResponse<String> answer = SECRETARY.submit(SECRETARY.get("/council/polls/plan-poll"),
                Map.of("pollTitle", "Zwei Vorsitzende", "pollText", "", "place", MEETING, "method", "IRV", "seats", "2", "office", ""));
        assertThat(messages(answer)).contains("genau eine Person");
        assertThat(answer.body()).contains("value=\"Zwei Vorsitzende\"");
    }

    private static long plan(String place, String method, int seats) {
        String title = "Prüfwahl " + System.nanoTime();
        HttpResponse<String> answer = SECRETARY.submit(SECRETARY.get("/council/polls/plan-poll"),
                Map.of("pollTitle", title, "pollText", "", "place", place, "method", method, "seats", Integer.toString(seats), "office", ""));
        assertThat(answer.uri().getPath()).as(messages(answer)).endsWith("/council/polls/poll");
        return ROWS.number("SELECT id FROM poll WHERE title = ?", title);
    }

    private static String page(long poll) {
        return "/council/polls/poll?id=" + poll;
    }

    private static void stand(Http member, long poll, String statement) {
        member.submit(member.get(page(poll)), Map.of("whyMe", statement));
    }

    private static void propose(Http member, long poll, long person) {
        member.submit(member.get(page(poll)), Map.of("person", Long.toString(person), "whyThem", "Kann das."));
    }

    private static void addOption(Http member, long poll, String label) {
        member.submit(member.get(page(poll)), Map.of("label", label, "meaning", ""));
    }

    private static void press(Http member, long poll, String button) {
        member.press(member.get(page(poll)), button);
    }

    private static String standing(long poll) {
        return ROWS.text("SELECT COALESCE(GROUP_CONCAT(person_id ORDER BY person_id), '') FROM poll_option WHERE poll_id = ? AND accepted_at IS NOT NULL", poll);
    }

    private static String messages(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("#messages").text();
    }
}
