package org.allmende.bench;

import java.io.IOException;
import java.util.List;
import org.allmende.support.Rows;
import org.allmende.support.Stack;

/** The papers of one delivery to all 5,000 subscriptions, each asked for once warm. */
final class PackingBench {

    private static final long TEAM = 51;

    private final Stack stack;
    private final Report report;

    PackingBench(Stack stack, Report report) {
        this.stack = stack;
        this.report = report;
    }

    void run() throws IOException {
        Rows rows = new Rows(stack);
        long day = rows.number("""
                SELECT delivery_day_id FROM subscription_box WHERE skipped_at IS NULL GROUP BY delivery_day_id ORDER BY COUNT(*) DESC LIMIT 1""");
        rows.update("""
                INSERT IGNORE INTO subscription_box (subscription_id, delivery_day_id, box_kind_id, pickup_point_id, price_cents)
                SELECT id, ?, box_kind_id, pickup_point_id, price_cents FROM subscription WHERE ended_on IS NULL""", day);
        rows.update("UPDATE subscription_box SET skipped_at = NULL, skipped_by = NULL WHERE delivery_day_id = ?", day);
        report.add("packing list", "boxes", rows.number("SELECT COUNT(*) FROM subscription_box WHERE delivery_day_id = ? AND skipped_at IS NULL", day));
        Logins logins = new Logins(stack);
        for (String paper : List.of("packing-list.csv", "packing-list.pdf", "pickup-list.pdf", "harvest-orders.pdf")) {
            Call request = logins.get("/api/deliveries/" + day + "/" + paper, TEAM);
            seconds(request);
            report.add(paper, "s", seconds(request));
        }
    }

    private double seconds(Call request) throws IOException {
        long start = System.nanoTime();
        try (Wire wire = new Wire(stack.url("/"))) {
            int status = wire.send(request).status();
            if (status != 200) {
                throw new IllegalStateException(request.address() + " answers " + status);
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
