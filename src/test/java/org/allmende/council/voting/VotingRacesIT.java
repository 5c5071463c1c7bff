package org.allmende.council.voting;

import static org.allmende.council.voting.VotingScene.MEMBERS;
import static org.allmende.council.voting.VotingScene.ROWS;
import static org.allmende.council.voting.VotingScene.STACK;
import static org.allmende.council.voting.VotingScene.openBallot;
import static org.allmende.council.voting.VotingScene.openSecretly;
import static org.allmende.council.voting.VotingScene.pressIn;
import static org.allmende.council.voting.VotingScene.vote;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.allmende.council.voting.VotingScene.Opened;
import org.allmende.support.Http;
import org.allmende.support.Until;
import org.junit.jupiter.api.Test;

/** Votes that arrive at the same moment, and votes that arrive while the chair closes. */
class VotingRacesIT {

    @Test
    void countsOneVoteOfAMemberWhoVotesEightTimesAtOnce() throws Exception {
        Opened vote = openBallot(21);
        List<Integer> answers = atOnce(IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> vote(MEMBERS.get(3), vote.ballot(), "YES").statusCode()).toList());
        assertThat(answers).containsOnlyOnce(201).filteredOn(status -> status == 409).hasSize(7);
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isEqualTo(1);
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
    void keepsOneSecretVoteOfAMemberWhoVotesEightTimesAtOnce() throws Exception {
        Opened vote = openSecretly(21);
        List<Integer> answers = atOnce(IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> vote(MEMBERS.get(3), vote.ballot(), "YES").statusCode()).toList());
        assertThat(answers).containsOnlyOnce(201).filteredOn(status -> status == 409).hasSize(7);
        assertThat(ROWS.number("SELECT COUNT(*) FROM turnout WHERE ballot_id = ?", vote.ballot())).isEqualTo(1);
        assertThat(ROWS.number("SELECT COUNT(*) FROM sealed_ballot WHERE ballot_id = ?", vote.ballot())).isEqualTo(1);
    }

    @Test
    void countsOrRefusesEachSecretVoteThatArrivesWhileTheBallotCloses() throws Exception {
        Opened vote = openSecretly(50);
        for (int voter = 40; voter < 50; voter++) {
            vote(extra(voter), vote.ballot(), "YES");
        }
        List<Callable<Integer>> work = new ArrayList<>();
        for (int voter = 0; voter < 40; voter++) {
            Http member = extra(voter);
            work.add(() -> vote(member, vote.ballot(), "YES").statusCode());
        }
        work.add(20, () -> pressIn(vote.meeting(), "closeBallot").statusCode());
        List<Integer> answers = atOnce(work);
        long counted = answers.stream().filter(status -> status == 201).count();
        assertThat(counted + answers.stream().filter(status -> status == 409).count()).isEqualTo(40);
        assertThat(ROWS.number("SELECT COUNT(*) FROM published_ballot WHERE ballot_id = ?", vote.ballot())).isEqualTo(counted + 10);
        assertThat(ROWS.number("SELECT yes_count FROM ballot WHERE id = ?", vote.ballot())).isEqualTo(counted + 10);
    }

    @Test
    void refusesAVoteThatWaitedWhileTheBallotClosed() throws Exception {
        Opened vote = openBallot(21);
        try (ExecutorService thread = Executors.newSingleThreadExecutor(); Connection closing = STACK.open()) {
            closing.setAutoCommit(false);
            run(closing, "SELECT id FROM ballot WHERE id = " + vote.ballot() + " FOR UPDATE");
            Future<Integer> late = thread.submit(() -> vote(MEMBERS.get(2), vote.ballot(), "YES").statusCode());
            Until.holds(() -> late.isDone() || somebodyWaits());
            run(closing, "UPDATE ballot SET closed_at = opened_at, closed_by = 1, yes_count = 0, no_count = 0, abstain_count = 0, invalid_count = 0, outcome = 'REJECTED', "
                    + "result_de = '-', result_en = '-' WHERE id = " + vote.ballot());
            closing.commit();
            assertThat(late.get()).isEqualTo(409);
        }
        assertThat(ROWS.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", vote.ballot())).isZero();
    }

    @Test
    void waitsWithClosingForAVoteOnItsWay() throws Exception {
        Opened vote = openBallot(21);
        try (ExecutorService thread = Executors.newSingleThreadExecutor(); Connection voting = STACK.open()) {
            voting.setAutoCommit(false);
            run(voting, "SELECT id FROM ballot WHERE id = " + vote.ballot() + " LOCK IN SHARE MODE");
            run(voting, "INSERT INTO vote (ballot_id, person_id, marks, cast_by, at) VALUES (" + vote.ballot() + ", 2, 'YES', 2, UTC_TIMESTAMP(6))");
            Future<Integer> closing = thread.submit(() -> pressIn(vote.meeting(), "closeBallot").statusCode());
            Until.holds(() -> closing.isDone() || somebodyWaits());
            voting.commit();
            closing.get();
        }
        assertThat(ROWS.number("SELECT yes_count FROM ballot WHERE id = ?", vote.ballot())).isEqualTo(1);
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

    private static Http extra(int voter) {
        return Http.as(STACK, "haushalt" + (102 + voter) + "@example.org");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static boolean somebodyWaits() {
        return ROWS.number("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT' AND trx_query LIKE '%ballot%'") > 0;
    }
}
