package org.allmende.bench;

import java.sql.SQLException;
import org.allmende.support.Stack;

/**
 * 2,000 voters in one vote, in turns with plain JDBC inserts with commit into the same data base, which is set as in production. Each has
 * just looked at the ballot, as the pages of a running meeting do every second or so: the node may remember the session (ADR 13).
 */
final class VotesBench {

    private static final int WARM_UP_ROUNDS = 4;
    private static final int ROUNDS = 4;

    private final Stack stack;
    private final Report report;
    private final Load load;
    private final Ballots ballots;
    private final PlainInserts plain;

    VotesBench(Stack stack, Report report) {
        this.stack = stack;
        this.report = report;
        this.load = new Load(stack);
        this.ballots = new Ballots(stack);
        this.plain = new PlainInserts(stack);
    }

    void run() throws SQLException, InterruptedException {
        for (int i = 0; i < WARM_UP_ROUNDS; i++) {
            load.each("warm-up", 8, ballots.votes(ballots.open("warm-up")).iterator());
            plain.seconds(8, Ballots.VOTERS);
        }
        run(8);
        run(64);
    }

    private void run(int connections) throws SQLException, InterruptedException {
        String name = "votes, " + connections + " connections";
        Rounds votes = new Rounds();
        Rounds inserts = new Rounds();
        Load.Figures last = null;
        long wrong = 0;
        for (int i = 0; i < ROUNDS; i++) {
            inserts.add(Cpu.now(stack), plain.seconds(connections, Ballots.VOTERS), Cpu.now(stack));
            long ballot = ballots.open(name);
            var requests = ballots.votes(ballot);
            load.each("looks", 64, ballots.looks(ballot).iterator());
            Cpu before = Cpu.now(stack);
            last = load.each(name, connections, requests.iterator());
            votes.add(before, last.requests() / last.perSecond(), Cpu.now(stack));
            wrong += ballots.lostOrDouble(ballot) + last.failures();
        }
        report.add(last);
        report.add(name, "votes/s of all rounds", votes.perSecond());
        report.add(name, "plain inserts/s", inserts.perSecond());
        report.add(name, "votes/s to plain JDBC", votes.perSecond() / inserts.perSecond());
        report.add(name, "all CPU to plain JDBC", votes.cpuMillis() / inserts.cpuMillis());
        report.add(name, "CPU ms: application", votes.cpu.application() / 1e6 / votes.count);
        report.add(name, "CPU ms: data base", votes.cpu.database() / 1e6 / votes.count);
        report.add(name, "CPU ms: load", votes.cpu.load() / 1e6 / votes.count);
        report.add(name, "CPU ms: plain, data base", inserts.cpu.database() / 1e6 / inserts.count);
        report.add(name, "CPU ms: plain, client", inserts.cpu.load() / 1e6 / inserts.count);
        report.add(name, "lost or double", wrong);
    }

    private static final class Rounds {
        private Cpu cpu = new Cpu(0, 0, 0);
        private double seconds;
        private long count;

        void add(Cpu before, double took, Cpu after) {
            cpu = cpu.plus(after.since(before));
            seconds += took;
            count += Ballots.VOTERS;
        }

        double perSecond() {
            return count / seconds;
        }

        double cpuMillis() {
            return cpu.millis(count);
        }
    }
}
