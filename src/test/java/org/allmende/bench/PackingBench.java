package org.allmende.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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

    void run() throws Exception {
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
            HttpRequest request = logins.get("/api/deliveries/" + day + "/" + paper, TEAM);
            seconds(request);
            report.add(paper, "s", seconds(request));
        }
    }

    private static double seconds(HttpRequest request) throws Exception {
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " answers " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
