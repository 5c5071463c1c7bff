package org.allmende.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.allmende.support.Stack;

/**
 * 2,000 voters in one vote; when half of them have their answer the application is killed as by a power cut and started again. Whoever
 * has no answer asks again with the same Idempotency-Key until there is one.
 */
final class RestartBench {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);
    private static final int RETRY_MILLIS = 100;

    private final Stack stack;
    private final Report report;
    private final Ballots ballots;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger retries = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();

    RestartBench(Stack stack, Report report) {
        this.stack = stack;
        this.report = report;
        this.ballots = new Ballots(stack);
    }

    void run() throws Exception {
        run(8);
        run(64);
    }

    private void run(int connections) throws Exception {
        List.of(taken, repeated, retries, refused).forEach(counter -> counter.set(0));
        String name = "votes with a kill, " + connections + " conn.";
        long ballot = ballots.open(name);
        Iterator<Call> votes = ballots.votes(ballot).iterator();
        List<Thread> voters = new ArrayList<>();
        long start = System.nanoTime();
        for (int i = 0; i < connections; i++) {
            voters.add(Thread.ofPlatform().start(() -> vote(votes)));
        }
        while (taken.get() < Ballots.VOTERS / 2) {
            Thread.onSpinWait();
        }
        stack.payara().kill();
        long killed = System.nanoTime();
        stack.start();
        report.add(name, "s from kill to first page", (System.nanoTime() - killed) / 1e9);
        for (Thread voter : voters) {
            voter.join();
        }
        report.add(name, "s until all are answered", (System.nanoTime() - start) / 1e9);
        report.add(name, "taken", taken.get());
        report.add(name, "of these before the kill", repeated.get());
        report.add(name, "tries without an answer", retries.get());
        report.add(name, "wrongly refused", refused.get());
        report.add(name, "lost or double", ballots.lostOrDouble(ballot));
    }

    private void vote(Iterator<Call> votes) {
        try (Wire wire = new Wire(stack.url("/"))) {
            for (Call vote = next(votes); vote != null; vote = next(votes)) {
                until(wire, vote);
            }
        }
    }

    private static Call next(Iterator<Call> votes) {
        synchronized (votes) {
            return votes.hasNext() ? votes.next() : null;
        }
    }

    private void until(Wire wire, Call vote) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!isAnswered(wire, vote)) {
            retries.incrementAndGet();
            if (System.nanoTime() > end) {
                throw new IllegalStateException("No answer from " + vote.address());
            }
            pause();
        }
    }

    /** A server that starts says 404 or 503 before the application is there. 200 is the first answer again, 201 a new vote. */
    private boolean isAnswered(Wire wire, Call vote) {
        try {
            int status = wire.send(vote).status();
            if (status == 404 || status >= 500) {
                return false;
            }
            (status / 100 == 2 ? taken : refused).incrementAndGet();
            if (status == 200) {
                repeated.incrementAndGet();
            }
            return true;
        } catch (IOException broken) {
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
