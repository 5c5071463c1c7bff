package org.allmende.market.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * Promises of stock, made inside the transaction of whoever promises. The conditional update takes the row's lock, so of
 * two buyers of the last unit one is refused. Who reserves several products does so in the order of their ids.
 */
@ApplicationScoped
public class Stock {

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
        if (sql.update("""
                UPDATE stock_balance SET available = available - ?
                WHERE product_id = ? AND delivery_day_id = ? AND available >= ?
                  AND EXISTS (SELECT 1 FROM offered_product WHERE offered_product.product_id = stock_balance.product_id)
                """, quantity, productId, deliveryDayId, quantity) == 0) {
            throw whyNot(productId, deliveryDayId, quantity);
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
        sql.update("INSERT INTO stock_entry (product_id, delivery_day_id, kind, quantity, reason, person_id, at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                productId, deliveryDayId, kind, quantity, ref, caller.personIdOrNull(), clock.now());
    }

    private Refused whyNot(long productId, long deliveryDayId, BigDecimal wanted) {
        String name = sql.first("SELECT v.name FROM product p JOIN product_version v ON v.id = p.current_version_id WHERE p.id = ?",
                row -> row.getString(1), productId).orElse("?");
        Optional<BigDecimal> left = sql.first("SELECT available FROM stock_balance WHERE product_id = ? AND delivery_day_id = ?",
                row -> row.getBigDecimal(1), productId, deliveryDayId);
        if (left.isPresent() && left.get().compareTo(wanted) >= 0) {
            return new Refused(StockRefusal.NOT_OFFERED, name);
        }
        return new Refused(StockRefusal.NOT_ENOUGH, left.orElse(BigDecimal.ZERO), name);
    }
}
