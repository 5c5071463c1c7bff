package org.allmende.bench;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.allmende.support.Rows;
import org.allmende.support.Stack;

/** Orders of extras by 8 people at once, against plain JDBC inserts with commit into the same data base in the same run. */
final class OrdersBench {

    private static final int CONNECTIONS = 8;
    private static final int INSERTS = 2000;

    private final Report report;
    private final Load load;
    private final Rows rows;
    private final Logins logins;
    private final PlainInserts plain;

    OrdersBench(Stack stack, Report report) {
        this.report = report;
        this.load = new Load(stack);
        this.rows = new Rows(stack);
        this.logins = new Logins(stack);
        this.plain = new PlainInserts(stack);
    }

    void run() throws SQLException, InterruptedException {
        long day = rows.number("SELECT id FROM delivery_day WHERE cutoff_at > UTC_TIMESTAMP(6) ORDER BY date LIMIT 1");
        List<Long> products = rows.texts("""
                SELECT b.product_id FROM stock_balance b JOIN offered_product o ON o.product_id = b.product_id
                WHERE b.delivery_day_id = ? ORDER BY b.product_id LIMIT 50""", day).stream().map(Long::valueOf).toList();
        rows.update("""
                INSERT INTO stock_entry (product_id, delivery_day_id, kind, quantity, reason, at)
                SELECT product_id, delivery_day_id, 'HARVEST', 100000, 'bench', UTC_TIMESTAMP(6) FROM stock_balance WHERE delivery_day_id = ?""", day);
        rows.update("UPDATE stock_balance SET harvested = harvested + 100000, available = available + 100000 WHERE delivery_day_id = ?", day);
        List<Call> requests = orders(day, products);
        load.each("warm-up", CONNECTIONS, requests.subList(0, requests.size() / 2).iterator());
        double seconds = plain.seconds(CONNECTIONS, INSERTS);
        Load.Figures orders = load.each("orders (extras)", CONNECTIONS, requests.subList(requests.size() / 2, requests.size()).iterator());
        seconds += plain.seconds(CONNECTIONS, INSERTS);
        report.add(orders);
        report.add("orders (extras)", "to plain JDBC", orders.perSecond() / (2.0 * INSERTS / seconds));
    }

    private List<Call> orders(long day, List<Long> products) {
        List<Call> requests = new ArrayList<>();
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
}
