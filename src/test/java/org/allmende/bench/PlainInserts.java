package org.allmende.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.allmende.support.Rows;
import org.allmende.support.Stack;

/** What the data base can do at most: as many connections, each with one insert and its commit after the other. */
final class PlainInserts {

    private final Stack stack;

    PlainInserts(Stack stack) {
        this.stack = stack;
    }

    /** @return seconds for so many inserts; the connections are open before */
    double seconds(int connections, int inserts) throws SQLException, InterruptedException {
        new Rows(stack).update("CREATE OR REPLACE TABLE bench_plain (ballot_id BIGINT, person_id BIGINT, choice VARCHAR(10), at DATETIME(6), PRIMARY KEY (ballot_id, person_id))");
        List<Connection> open = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            Connection connection = stack.open();
            connection.setAutoCommit(false);
            open.add(connection);
        }
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        List<Thread> threads = open.stream().map(connection -> Thread.ofPlatform().start(() -> insert(connection, next, inserts))).toList();
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        for (Connection connection : open) {
            connection.close();
        }
        return seconds;
    }

    private static void insert(Connection connection, AtomicInteger next, int inserts) {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO bench_plain VALUES (1, ?, 'YES', UTC_TIMESTAMP(6))")) {
            for (int i = next.getAndIncrement(); i < inserts; i = next.getAndIncrement()) {
                insert.setInt(1, i);
                insert.executeUpdate();
                connection.commit();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
