package org.allmende.council.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.allmende.sample.Cast;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Votes over HTTP on real tables. Each test makes a meeting of its own, so that none sees another's ballot. */
class VotingIT {

    private static final Stack STACK = Stack.shared();
    private static final Rows ROWS = new Rows(STACK);
    private static final List<Http> MEMBERS = new ArrayList<>();
    private static Http chair;
    private static Http household;

    private record Opened(long meeting, long item, long motion, long ballot) {}

    @BeforeAll
    static void everyoneSignsIn() {
        Cast.MEMBERS.forEach(member -> MEMBERS.add(Http.as(STACK, member.email())));
        chair = MEMBERS.getFirst();
        household = Http.as(STACK, "haushalt@example.org");
    }

    @Test
    void countsOneVoteOfAMemberWhoVotesEightTimesAtOnce() throws Exception {
        Opened vote = openBallot(21);
        List<Integer> answers = atOnce(IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> vote(MEMBERS.get(3), vote.ballot(), "YES").statusCode()).toList());
        assertThat(answers).containsOnlyOnce(201).filteredOn(status -> status == 409).hasSize(7);
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isEqualTo(1);
    }

    @Test
    void tellsTheTimeOfTheFirstVoteWhenASecondIsRefused() {
        Opened vote = openBallot(21);
        assertThat(vote(MEMBERS.get(3), vote.ballot(), "YES").statusCode()).isEqualTo(201);
        HttpResponse<String> second = vote(MEMBERS.get(3), vote.ballot(), "NO");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("voting.already-voted").contains("um 09:00 Uhr");
        assertThat(ROWS.text("SELECT choice FROM vote WHERE ballot_id = ?", vote.ballot())).isEqualTo("YES");
    }

    @Test
    void countsOrRefusesEachVoteThatArrivesWhileTheBallotCloses() throws Exception {
        Opened vote = openBallot(50);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int voter = 0; voter < 50; voter++) {
            Http member = extra(voter);
            work.add(() -> vote(member, vote.ballot(), "YES").statusCode());
        }
        work.add(25, () -> pressIn(vote.meeting(), "closeBallot").statusCode());
        List<Integer> answers = atOnce(work);
        long counted = answers.stream().filter(status -> status == 201).count();
        long refused = answers.stream().filter(status -> status == 409).count();
        assertThat(counted + refused).isEqualTo(50);
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isEqualTo(counted);
        assertThat(ROWS.number("SELECT yes_count FROM ballot WHERE id = ?", vote.ballot())).isEqualTo(counted);
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
        assertThat(vote(household, vote.ballot(), "YES").statusCode()).isEqualTo(403);
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
        String derivation = "12 von 19 gültigen Stimmen; nötig mehr als 9 1/2 (Mehrheit der abgegebenen Stimmen, § 9 (1) der Geschäftsordnung); angenommen";
        assertThat(ROWS.text("SELECT result_de FROM ballot WHERE id = ?", vote.ballot())).isEqualTo(derivation);
        assertThat(ROWS.text("SELECT result_de FROM decision WHERE ballot_id = ?", vote.ballot())).isEqualTo(derivation);
        assertThat(ROWS.text("SELECT state FROM motion WHERE id = ?", vote.motion())).isEqualTo("ADOPTED");
        assertThat(household.get("/api/ballots/" + vote.ballot()).body()).contains("\"state\":\"CLOSED\"", "\"yes\":12", "\"no\":7");
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
        assertThat(chair.get("/api/ballots/" + vote.ballot()).body()).contains("\"state\":\"OPEN\"", "\"cast\":1").doesNotContain("\"yes\"");
        assertThat(chair.get("/council/voting/ballot?id=" + vote.ballot()).body()).doesNotContain("Jonas Wille</b>");
        assertThat(household.get("/api/ballots/" + vote.ballot()).statusCode()).isEqualTo(403);
    }

    @Test
    void keepsTheChoiceOutOfTheJournal() {
        Opened vote = openBallot(21);
        vote(MEMBERS.get(7), vote.ballot(), "ABSTAIN");
        assertThat(ROWS.text("SELECT subject FROM audit_entry WHERE use_case = 'CastVote' ORDER BY id DESC LIMIT 1")).contains("ballotId=").doesNotContain("ABSTAIN");
    }

    private static HttpResponse<String> vote(Http member, long ballot, String choice) {
        return member.post("/api/ballots/" + ballot + "/votes", "{\"choice\":\"" + choice + "\"}");
    }

    /** Presses the button with this id on the page that runs the meeting. */
    private static HttpResponse<String> pressIn(long meeting, String button) {
        return chair.press(chair.get("/council/meetings/run-meeting?id=" + meeting), button);
    }

    private static Opened openBallot(int present) {
        return open(prepare(present));
    }

    private static Opened open(Opened item) {
        pressIn(item.meeting(), "openBallot");
        return new Opened(item.meeting(), item.item(), item.motion(), ROWS.number("SELECT id FROM ballot WHERE agenda_item_id = ?", item.item()));
    }

    /** A running meeting with a motion called up and so many present; above 21 further members are appointed for that meeting's body. */
    private static Opened prepare(int present) {
        long body = present <= 21 ? 1 : largeBody(present);
        long motion = insert("""
                INSERT INTO motion (body_id, title, summary, wording, reasons, matter_code, proposal, effective_on, created_by, created_at, state, version_no)
                VALUES (?, 'Prüfantrag', 'Kurz', 'Wortlaut', 'Grund', 'register.plain-resolution', '{}', '2027-09-01', 1, ?, 'ON_AGENDA', 1)
                """, body, now());
        long meeting = insert("""
                INSERT INTO meeting (body_id, statute_profile_id, title, starts_at, place, planned_by, called_at, called_by, opened_at, opened_by)
                SELECT ?, MAX(id), 'Prüfsitzung', ?, 'Saal', 1, ?, 1, ?, 1 FROM statute_profile WHERE body_id = ?
                """, body, now(), now(), now(), body);
        long item = insert("INSERT INTO agenda_item (meeting_id, position, title, motion_id, added_at, added_by, called_up_at) VALUES (?, 1, 'Prüfantrag', ?, ?, 1, ?)",
                meeting, motion, now(), now());
        ROWS.update("""
                INSERT INTO attendance (meeting_id, person_id, arrived_at, recorded_by)
                SELECT ?, person_id, ?, 1 FROM mandate WHERE body_id = ? ORDER BY person_id LIMIT ?
                """, meeting, now(), body, present);
        return new Opened(meeting, item, motion, 0);
    }

    /** The chair may run it; its members are households, so that there are enough of them. */
    private static long largeBody(int members) {
        long body = insert("INSERT INTO body (name, kind) VALUES (CONCAT('Vollversammlung ', UUID()), 'ASSEMBLY')");
        insert("""
                INSERT INTO statute_profile (body_id, valid_from, notice_days, late_items, seconders, quorum_numerator, quorum_denominator, quorum_comparison,
                    majority_base, majority_numerator, majority_denominator, majority_comparison, source)
                VALUES (?, '2026-01-01', 14, TRUE, 2, 1, 2, 'GE', 'YES_NO', 1, 2, 'GT', '§ 1')
                """, body);
        ROWS.update("INSERT INTO mandate (body_id, person_id, from_date) SELECT ?, id, '2026-01-01' FROM person WHERE id >= 101 ORDER BY id LIMIT ?", body, members);
        ROWS.update("INSERT INTO role_grant (person_id, role, scope_id, granted_at) SELECT person_id, 'COUNCIL_MEMBER', ?, ? FROM mandate WHERE body_id = ?", body, now(), body);
        ROWS.update("INSERT INTO role_grant (person_id, role, scope_id, granted_at) VALUES (1, 'CHAIR', ?, ?)", body, now());
        return body;
    }

    private static Http extra(int voter) {
        return Http.as(STACK, voter == 0 ? "haushalt@example.org" : "haushalt" + (101 + voter) + "@example.org");
    }

    private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(work.size())) {
            List<Future<T>> futures = work.stream().map(task -> threads.submit(() -> {
                start.await();
                return task.call();
            })).toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static LocalDateTime now() {
        return Rows.utc(STACK.now());
    }

    private static long insert(String statement, Object... parameters) {
        return ROWS.number(statement + " RETURNING id", parameters);
    }
}
