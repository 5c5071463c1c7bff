package org.allmende.market.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.market.stock.Stock;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** The rows of the boxes to come. What exists is never touched by planning, so changes of a household survive it. */
@ApplicationScoped
public class FutureBoxes {

    /** The same rule as {@link Rhythm#isDue}, for sets: weeks counted from the Monday of the anchor's week. */
    private static final String PLAN = """
            INSERT INTO subscription_box (subscription_id, delivery_day_id, box_kind_id, pickup_point_id, price_cents)
            SELECT s.id, d.id, s.box_kind_id, s.pickup_point_id, s.price_cents
            FROM delivery_day d JOIN subscription s ON d.date >= s.anchor_date AND (s.ended_on IS NULL OR d.date < s.ended_on)
             AND MOD(DATEDIFF(d.date - INTERVAL WEEKDAY(d.date) DAY, s.anchor_date - INTERVAL WEEKDAY(s.anchor_date) DAY) DIV 7,
                     CASE s.rhythm WHEN 'WEEKLY' THEN 1 WHEN 'FORTNIGHTLY' THEN 2 ELSE 4 END) = 0
            LEFT JOIN subscription_box b ON b.subscription_id = s.id AND b.delivery_day_id = d.id
            WHERE d.cutoff_at > ? AND d.closed_at IS NULL AND b.id IS NULL
            """;

    @Inject Sql sql;
    @Inject Stock stock;

    /** For all running subscriptions, on all delivery days that can still be changed. Running it again changes nothing. */
    public int plan(Instant now) {
        return sql.update(PLAN, now);
    }

    int planFor(long subscriptionId, Instant now) {
        return sql.update(PLAN + " AND s.id = ?", now, subscriptionId);
    }

    /** The first day that a subscription can be without a box: after the last delivery whose cut-off has passed. */
    LocalDate firstFreeDay(Instant now) {
        LocalDate today = Clock.dateOf(now);
        return sql.one("SELECT MAX(date) FROM delivery_day WHERE (cutoff_at <= ? OR closed_at IS NOT NULL) AND date >= ?",
                row -> row.getObject(1, LocalDate.class) == null ? today : row.getObject(1, LocalDate.class).plusDays(1), now, today);
    }

    /** Takes away the boxes of an ended subscription; what was reserved for them is free again. A day that closed in this very moment keeps its box. */
    void removeFrom(long subscriptionId, LocalDate day) {
        sql.rows("""
                SELECT b.id FROM subscription_box b JOIN delivery_day d ON d.id = b.delivery_day_id
                WHERE b.subscription_id = ? AND d.date >= ? AND d.closed_at IS NULL ORDER BY b.id FOR UPDATE
                """, row -> row.getLong(1), subscriptionId, day).forEach(box -> {
                    removeExtras(box);
                    sql.update("DELETE FROM subscription_box WHERE id = ?", box);
                });
    }

    /** @return how many extras went back */
    int removeExtras(long boxId) {
        var extras = sql.rows("""
                SELECT e.id, e.product_id, e.quantity, b.delivery_day_id FROM box_extra e JOIN subscription_box b ON b.id = e.subscription_box_id
                WHERE b.id = ? ORDER BY e.product_id, e.id
                """, row -> new Held(row.getLong("id"), row.getLong("product_id"), row.getLong("delivery_day_id"), row.getBigDecimal("quantity")), boxId);
        extras.forEach(this::giveBack);
        return extras.size();
    }

    void giveBack(Held extra) {
        sql.update("DELETE FROM box_extra WHERE id = ?", extra.id());
        stock.release(extra.productId(), extra.deliveryDayId(), extra.quantity(), "box-extra " + extra.id());
    }

    record Held(long id, long productId, long deliveryDayId, BigDecimal quantity) {}
}
