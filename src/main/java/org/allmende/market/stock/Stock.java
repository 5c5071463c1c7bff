package org.allmende.market.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * Promises of stock, made inside the transaction of whoever promises. The conditional update takes the row's lock, so of
 * two buyers of the last unit one is refused. Who reserves several products does so in the order of their ids.
 */
@ApplicationScoped
public class Stock {

    /** Quantity, product, day, quantity. No row changed means: not enough, or not offered. */
    static final String RESERVE = """
            UPDATE stock_balance SET available = available - ?
            WHERE product_id = ? AND delivery_day_id = ? AND available >= ?
              AND EXISTS (SELECT 1 FROM offered_product WHERE offered_product.product_id = stock_balance.product_id)
            """;
    /** Product, day, kind, quantity, reason, person, instant. */
    static final String WRITE = """
            INSERT INTO stock_entry (product_id, delivery_day_id, kind, quantity, reason, person_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    @Inject Sql sql;
    @Inject Clock clock;
    @Inject Caller caller;

    /**
     * Promises a quantity of an offered product to someone.
     *
     * @param ref for whom, for the ledger: {@code box-extra 17}
     * @throws Refused {@link StockRefusal#NOT_ENOUGH}, {@link StockRefusal#NOT_OFFERED}
     */
    public void reserve(long productId, long deliveryDayId, BigDecimal quantity, String ref) {
        while (sql.update(RESERVE, quantity, productId, deliveryDayId, quantity) == 0) {
            refuseUnlessReleasedMeanwhile(productId, deliveryDayId, quantity);
        }
        write(productId, deliveryDayId, EntryKind.RESERVE, quantity, ref);
    }

    /** Takes a promise back, also of a product that is no longer offered. */
    public void release(long productId, long deliveryDayId, BigDecimal quantity, String ref) {
        sql.update("UPDATE stock_balance SET available = available + ? WHERE product_id = ? AND delivery_day_id = ?",
                quantity, productId, deliveryDayId);
        write(productId, deliveryDayId, EntryKind.RELEASE, quantity, ref);
    }

    /** Notes that what was promised left for a box. */
    public void pick(long productId, long deliveryDayId, BigDecimal quantity, String ref) {
        write(productId, deliveryDayId, EntryKind.PICK, quantity, ref);
    }

    private void write(long productId, long deliveryDayId, EntryKind kind, BigDecimal quantity, String ref) {
        sql.update(WRITE, productId, deliveryDayId, kind, quantity, ref, caller.personIdOrNull(), clock.now());
    }

    /** Somebody may have given back just what was missing: then it is tried again. */
    private void refuseUnlessReleasedMeanwhile(long productId, long deliveryDayId, BigDecimal wanted) {
        record Left(String name, boolean offered, BigDecimal available) {}
        Left left = sql.first("""
                SELECT v.name, o.product_id IS NOT NULL AS offered, COALESCE(b.available, 0) AS available
                FROM product p
                JOIN product_version v ON v.id = p.current_version_id
                LEFT JOIN offered_product o ON o.product_id = p.id
                LEFT JOIN stock_balance b ON b.product_id = p.id AND b.delivery_day_id = ?
                WHERE p.id = ?
                """, row -> new Left(row.getString("name"), row.getBoolean("offered"), row.getBigDecimal("available")), deliveryDayId, productId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!left.offered()) {
            throw new Refused(StockRefusal.NOT_OFFERED, left.name());
        }
        if (left.available().compareTo(wanted) < 0) {
            throw new Refused(StockRefusal.NOT_ENOUGH, left.available(), left.name());
        }
    }
}
