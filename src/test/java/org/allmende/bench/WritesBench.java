package org.allmende.bench;

import java.net.http.HttpRequest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.allmende.support.Rows;
import org.allmende.support.Stack;

/** Votes and orders by 8 people at once, against plain JDBC inserts with commit into the same data base in the same run. */
final class WritesBench {

    private static final int CONNECTIONS = 8;
    private static final int ROUND = 2000;
    private static final long FIRST_VOTER = 101;

    private final Stack stack;
    private final Report report;
    private final Load load;
    private final Rows rows;
    private final Logins logins;

    WritesBench(Stack stack, Report report) {
        this.stack = stack;
        this.report = report;
        this.load = new Load(stack.payara().pid());
        this.rows = new Rows(stack);
        this.logins = new Logins(stack);
    }

    void run() throws SQLException, InterruptedException {
        rows.update("""
                INSERT IGNORE INTO role_grant (person_id, role, scope_id, granted_at)
                SELECT id, 'COUNCIL_MEMBER', 1, UTC_TIMESTAMP(6) FROM person WHERE id BETWEEN ? AND ?""", FIRST_VOTER, FIRST_VOTER + ROUND - 1);
        long warmUp = openBallot("warm-up");
        load.each("warm-up", CONNECTIONS, votes(warmUp).iterator());
        double before = plainInserts();
        long ballot = openBallot("measured");
        Load.Figures votes = load.each("votes", CONNECTIONS, votes(ballot).iterator());
        double after = plainInserts();
        report.add(votes);
        report.add("plain JDBC insert + commit", "inserts/s before", before);
        report.add("plain JDBC insert + commit", "inserts/s after", after);
        report.add("votes", "to plain JDBC", votes.perSecond() / ((before + after) / 2));
        report.add("votes", "lost or double", Math.abs(ROUND - rows.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ?", ballot)));
        orders((before + after) / 2);
    }

    private void orders(double plain) throws InterruptedException {
        long day = rows.number("SELECT id FROM delivery_day WHERE cutoff_at > UTC_TIMESTAMP(6) ORDER BY date LIMIT 1");
        List<Long> products = rows.texts("""
                SELECT b.product_id FROM stock_balance b JOIN offered_product o ON o.product_id = b.product_id
                WHERE b.delivery_day_id = ? ORDER BY b.product_id LIMIT 50""", day).stream().map(Long::valueOf).toList();
        rows.update("""
                INSERT INTO stock_entry (product_id, delivery_day_id, kind, quantity, reason, at)
                SELECT product_id, delivery_day_id, 'HARVEST', 100000, 'bench', UTC_TIMESTAMP(6) FROM stock_balance WHERE delivery_day_id = ?""", day);
        rows.update("UPDATE stock_balance SET harvested = harvested + 100000, available = available + 100000 WHERE delivery_day_id = ?", day);
        List<HttpRequest> requests = orders(day, products);
        load.each("warm-up", CONNECTIONS, requests.subList(0, requests.size() / 2).iterator());
        Load.Figures orders = load.each("orders (extras)", CONNECTIONS, requests.subList(requests.size() / 2, requests.size()).iterator());
        report.add(orders);
        report.add("orders (extras)", "to plain JDBC", orders.perSecond() / plain);
    }

    private List<HttpRequest> orders(long day, List<Long> products) {
        List<HttpRequest> requests = new ArrayList<>();
        List<String> boxes = rows.texts("""
                SELECT CONCAT(b.id, ' ', s.household_id) FROM subscription_box b JOIN subscription s ON s.id = b.subscription_id
                WHERE b.delivery_day_id = ? AND b.skipped_at IS NULL ORDER BY b.id LIMIT 2000""", day);
        for (int i = 0; i < boxes.size(); i++) {
            String[] box = boxes.get(i).split(" ");
            String json = "{\"productId\":" + products.get(i % products.size()) + ",\"quantity\":1}";
            requests.add(logins.post("/api/boxes/" + box[0] + "/extras", json, Long.parseLong(box[1]) + 100, "bench-order-" + box[0]));
        }
        return requests;
    }

    private List<HttpRequest> votes(long ballot) {
        return LongStream.range(FIRST_VOTER, FIRST_VOTER + ROUND)
                .mapToObj(voter -> logins.post("/api/ballots/" + ballot + "/votes", "{\"choice\":\"YES\"}", voter, "bench-vote-" + ballot + "-" + voter)).toList();
    }

    /** A ballot with {@link #ROUND} people on its roll, as the tables want it. */
    private long openBallot(String title) {
        rows.update("""
                INSERT INTO meeting (body_id, statute_profile_id, title, starts_at, place, planned_by, called_at, called_by, opened_at, opened_by)
                SELECT 1, MIN(id), ?, UTC_TIMESTAMP(6), 'bench', 1, UTC_TIMESTAMP(6), 1, UTC_TIMESTAMP(6), 1 FROM statute_profile WHERE body_id = 1""", title);
        long meeting = rows.number("SELECT MAX(id) FROM meeting");
        rows.update("INSERT INTO agenda_item (meeting_id, position, title, motion_id, added_at, added_by) VALUES (?, 1, ?, 5, UTC_TIMESTAMP(6), 1)", meeting, title);
        rows.update("""
                INSERT INTO ballot (body_id, meeting_id, agenda_item_id, motion_id, title, wording, majority_base, majority_numerator, majority_denominator,
                  majority_comparison, majority_source, members, roll, quorum_de, quorum_en, opened_at, opened_by)
                SELECT 1, ?, MAX(id), 5, ?, 'bench', 'YES_NO', 1, 2, 'GT', 'bench', ?, ?, 'bench', 'bench', UTC_TIMESTAMP(6), 1 FROM agenda_item""",
                meeting, title, ROUND, ROUND);
        long ballot = rows.number("SELECT MAX(id) FROM ballot");
        rows.update("INSERT INTO electorate (ballot_id, person_id) SELECT ?, id FROM person WHERE id BETWEEN ? AND ?", ballot, FIRST_VOTER, FIRST_VOTER + ROUND - 1);
        return ballot;
    }

    private double plainInserts() throws SQLException, InterruptedException {
        rows.update("CREATE OR REPLACE TABLE bench_plain (ballot_id BIGINT, person_id BIGINT, choice VARCHAR(10), at DATETIME(6), PRIMARY KEY (ballot_id, person_id))");
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        Thread[] threads = IntStream.range(0, CONNECTIONS).mapToObj(i -> Thread.ofPlatform().start(() -> insertUntil(next))).toArray(Thread[]::new);
        for (Thread thread : threads) {
            thread.join();
        }
        return ROUND / ((System.nanoTime() - start) / 1e9);
    }

    private void insertUntil(AtomicInteger next) {
        try (Connection connection = stack.open(); Statement begin = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO bench_plain VALUES (1, ?, 'YES', UTC_TIMESTAMP(6))")) {
            begin.execute("SET autocommit = 0");
            for (int i = next.getAndIncrement(); i < ROUND; i = next.getAndIncrement()) {
                insert.setInt(1, i);
                insert.executeUpdate();
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
