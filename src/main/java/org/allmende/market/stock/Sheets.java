package org.allmende.market.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** What producers write: ledger and balance always together, the balance first, as whoever reserves does. */
@ApplicationScoped
class Sheets {

    @Inject Sql sql;

    /** Entering ends when the harvest orders went out. The day is locked before any balance, as those who plan do. */
    void mustBeOpen(long deliveryDayId, LocalDate today) {
        boolean open = sql.first("SELECT closed_at IS NULL AND date >= ? FROM delivery_day WHERE id = ? LOCK IN SHARE MODE", row -> row.getBoolean(1), today, deliveryDayId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!open) {
            throw new Refused(StockRefusal.DAY_IS_CLOSED);
        }
    }

    void mustOwn(long producerId, List<Long> productIds) {
        long own = sql.one("SELECT COUNT(*) FROM product WHERE producer_id = ? AND id IN (" + list(productIds) + ")", row -> row.getLong(1), producerId);
        if (own != productIds.stream().distinct().count()) {
            throw new Refused(StockRefusal.NOT_YOUR_PRODUCT);
        }
    }

    void add(HarvestLine line, long deliveryDayId, Long personId, Instant now) {
        sql.update("""
                INSERT INTO stock_balance (product_id, delivery_day_id, harvested, available) VALUES (?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE harvested = harvested + VALUES(harvested), available = available + VALUES(available)
                """, line.productId(), deliveryDayId, line.quantity(), line.quantity());
        write(line.productId(), deliveryDayId, EntryKind.HARVEST, line.quantity(), "", personId, now);
    }

    /** Takes the row's lock. */
    Optional<HarvestTotal> lock(long productId, long deliveryDayId) {
        return sql.first("SELECT product_id, harvested, available FROM stock_balance WHERE product_id = ? AND delivery_day_id = ? FOR UPDATE",
                row -> new HarvestTotal(row.getLong(1), row.getBigDecimal(2), row.getBigDecimal(3)), productId, deliveryDayId);
    }

    void correct(long productId, long deliveryDayId, BigDecimal difference, String reason, Long personId, Instant now) {
        sql.update("UPDATE stock_balance SET harvested = harvested + ?, available = available + ? WHERE product_id = ? AND delivery_day_id = ?",
                difference, difference, productId, deliveryDayId);
        write(productId, deliveryDayId, EntryKind.CORRECTION, difference, reason, personId, now);
    }

    List<HarvestTotal> totals(List<Long> productIds, long deliveryDayId) {
        return sql.rows("SELECT product_id, harvested, available FROM stock_balance WHERE delivery_day_id = ? AND product_id IN (" + list(productIds)
                + ") ORDER BY product_id", row -> new HarvestTotal(row.getLong(1), row.getBigDecimal(2), row.getBigDecimal(3)), deliveryDayId);
    }

    private void write(long productId, long deliveryDayId, EntryKind kind, BigDecimal quantity, String reason, Long personId, Instant now) {
        sql.update(Stock.WRITE, productId, deliveryDayId, kind, quantity, reason, personId, now);
    }

    private static String list(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
