package org.allmende.council.circular;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** An election without a meeting: only where the statutes let the body decide by its rule. */
class CircularPollIT {

    private static final Stack STACK = Stack.shared();
    private static final Rows ROWS = new Rows(STACK);
    private static final Http CHAIR = Http.session(STACK, 1);

    @Test
    void opensAnElectionUntilADeadlineAndTellsTheMembers() {
        long poll = poll(body("MAJORITY"));
        HttpResponse<String> answer = open(poll);
        assertThat(answer.uri().getPath()).as(Jsoup.parse(answer.body()).select("#messages").text()).endsWith("/council/polls/poll");
        long ballot = ROWS.number("SELECT id FROM ballot WHERE poll_id = ? AND meeting_id IS NULL AND deadline_at IS NOT NULL", poll);
        assertThat(ROWS.number("SELECT COUNT(*) FROM job WHERE work_key = ? AND kind = 'close-circular'", Long.toString(ballot))).isEqualTo(1);
        assertThat(answer.body()).contains("/council/voting/cast-vote?ballot=" + ballot);
        assertThat(CHAIR.post("/api/ballots/" + ballot + "/votes", "{\"marks\":\"1\"}").statusCode()).isEqualTo(201);
    }

    @Test
    void refusesWhereTheLawAsksForEverybodysYes() {
        HttpResponse<String> answer = open(poll(body("ALL_AGREE")));
        assertThat(Jsoup.parse(answer.body()).select("#messages").text()).contains("§ 7");
    }

    private static HttpResponse<String> open(long poll) {
        return CHAIR.submit(CHAIR.get("/council/polls/poll?id=" + poll),
                Map.of("deadlineDate", STACK.now().atZone(Stack.ZONE).toLocalDate().plusDays(7).toString(), "deadlineTime", "20:00", "circularPollForm", "OPEN"));
    }

    private static long poll(long body) {
        long poll = ROWS.number("""
                INSERT INTO poll (body_id, kind, title, text, method, seats, planned_by, planned_at)
                VALUES (?, 'ELECTION', 'Wahl im Umlauf', '', 'APPROVAL', 1, 1, ?) RETURNING id""", body, Rows.utc(STACK.now()));
        ROWS.update("""
                INSERT INTO poll_option (poll_id, position, label, person_id, proposed_by, proposed_at, accepted_at)
                SELECT ?, id, name, id, id, ?, ? FROM person WHERE id IN (2, 3)""", poll, Rows.utc(STACK.now()), Rows.utc(STACK.now()));
        return poll;
    }

    /** Seven of the cast, with statutes of their own. */
    private static long body(String circular) {
        long body = ROWS.number("INSERT INTO body (name, kind) VALUES (CONCAT('Umlaufkreis ', UUID()), 'WORKING_GROUP') RETURNING id");
        long profile = ROWS.number("""
                INSERT INTO statute_profile (body_id, valid_from, notice_days, late_items, seconders, quorum_numerator, quorum_denominator, quorum_comparison, circular, source)
                VALUES (?, '2020-01-01', 14, TRUE, 1, 1, 2, 'GE', ?, '§ 7') RETURNING id""", body, circular);
        ROWS.update("INSERT INTO statute_rule (statute_profile_id, purpose, tie, source) VALUES (?, 'MOTION', 'REJECTED', '§ 7'), (?, 'STATUTES', 'REJECTED', '§ 8')", profile, profile);
        ROWS.update("""
                INSERT INTO statute_condition (statute_rule_id, position, base, numerator, denominator, comparison)
                SELECT id, 1, 'YES_NO', 1, 2, 'GT' FROM statute_rule WHERE statute_profile_id = ?""", profile);
        ROWS.update("INSERT INTO mandate (body_id, person_id, from_date) SELECT ?, id, '2020-01-01' FROM person WHERE id <= 7", body);
        ROWS.update("INSERT INTO role_grant (person_id, role, scope_id, granted_at) SELECT person_id, 'COUNCIL_MEMBER', ?, ? FROM mandate WHERE body_id = ?",
                body, Rows.utc(STACK.now()), body);
        ROWS.update("INSERT INTO role_grant (person_id, role, scope_id, granted_at) VALUES (1, 'CHAIR', ?, ?)", body, Rows.utc(STACK.now()));
        return body;
    }
}
