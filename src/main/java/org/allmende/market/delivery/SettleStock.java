package org.allmende.market.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.allmende.market.stock.Stock;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.web.Refused;

/**
 * Makes the ledger say what a closed delivery really takes. Publishing held back stock for the boxes of that day; boxes
 * skipped since then give theirs back, boxes ordered since then take theirs as far as there is any. Then all is picked.
 */
@ApplicationScoped
class SettleStock {

    private record Line(long productId, BigDecimal ordered, BigDecimal held, BigDecimal available) {}

    @Inject Sql sql;
    @Inject Stock stock;

    void of(long dayId) {
        sql.rows("""
                SELECT o.product_id, o.ordered, COALESCE(h.held, 0) + COALESCE(e.extras, 0) AS held, COALESCE(b.available, 0) AS available FROM
                  (SELECT product_id, SUM(quantity) AS ordered FROM harvest_order WHERE delivery_day_id = ? GROUP BY product_id
                   UNION SELECT i.product_id, 0 FROM box_plan p JOIN box_plan_item i ON i.box_plan_id = p.id WHERE p.delivery_day_id = ?
                   AND i.product_id NOT IN (SELECT product_id FROM harvest_order WHERE delivery_day_id = ?)) o
                LEFT JOIN (SELECT i.product_id, SUM(i.reserved) AS held FROM box_plan p JOIN box_plan_item i ON i.box_plan_id = p.id
                   WHERE p.delivery_day_id = ? GROUP BY i.product_id) h ON h.product_id = o.product_id
                LEFT JOIN (SELECT e.product_id, SUM(e.quantity) AS extras FROM box_extra e JOIN subscription_box s ON s.id = e.subscription_box_id
                   WHERE s.delivery_day_id = ? GROUP BY e.product_id) e ON e.product_id = o.product_id
                LEFT JOIN stock_balance b ON b.product_id = o.product_id AND b.delivery_day_id = ?
                ORDER BY o.product_id
                """, row -> new Line(row.getLong("product_id"), row.getBigDecimal("ordered"), row.getBigDecimal("held"), row.getBigDecimal("available")),
                dayId, dayId, dayId, dayId, dayId, dayId).forEach(line -> settle(line, dayId));
    }

    private void settle(Line line, long dayId) {
        BigDecimal missing = line.ordered().subtract(line.held());
        String ref = "delivery " + dayId;
        if (missing.signum() < 0) {
            stock.release(line.productId(), dayId, missing.negate(), ref);
        } else if (missing.signum() > 0 && line.available().signum() > 0) {
            take(line.productId(), dayId, missing.min(line.available()), ref);
        }
        if (line.ordered().signum() > 0) {
            stock.pick(line.productId(), dayId, line.ordered(), ref);
        }
    }

    /** A product that left the offer is still ordered as planned, but takes nothing from the shop's stock. */
    private void take(long productId, long dayId, BigDecimal quantity, String ref) {
        try {
            stock.reserve(productId, dayId, quantity, ref);
        } catch (Refused notOffered) {
            return;
        }
    }
}
