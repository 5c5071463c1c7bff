package org.allmende.market.boxes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.allmende.market.boxes.SubstitutionRule.Candidate;
import org.allmende.market.boxes.SubstitutionRule.Substitute;
import org.allmende.market.stock.Stock;
import org.allmende.platform.money.Money;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/**
 * Puts substitutes in the place of planned products that are no longer offered, in all open plans. Days, kinds, items and
 * candidates are read at once; what is written is a few rows for each planned item. Without a substitute the item leaves
 * the plan, and the team sees that the box is worth less.
 */
@ApplicationScoped
class ReplaceItems {

    @Inject Sql sql;
    @Inject Clock clock;
    @Inject Stock stock;
    @Inject Demand demand;

    private record Gone(long itemId, long planId, long dayId, int month, long kindId, boolean published, long productId, String category, BigDecimal quantity,
            BigDecimal reserved, long priceCents) {}

    /** @return how many planned items were replaced or taken out */
    int notOffered(long decisionId) {
        Instant now = clock.now();
        sql.rows("SELECT id FROM delivery_day WHERE closed_at IS NULL AND date >= ? ORDER BY id FOR UPDATE", row -> row.getLong(1), Clock.dateOf(now));
        List<Gone> gone = gone(now);
        Map<Long, Map<Long, Integer>> boxes = new TreeMap<>();
        for (Gone item : gone) {
            int count = boxes.computeIfAbsent(item.dayId(), demand::boxesByKind).getOrDefault(item.kindId(), 0);
            replace(item, count, decisionId);
        }
        return gone.size();
    }

    private List<Gone> gone(Instant now) {
        return sql.rows("""
                SELECT i.id, b.id AS plan_id, d.id AS day_id, MONTH(d.date) AS month, b.box_kind_id, d.contents_published_at IS NOT NULL AS published,
                       p.id AS product_id, p.category, i.quantity, i.reserved, v.price_cents
                FROM delivery_day d
                JOIN box_plan b ON b.delivery_day_id = d.id
                JOIN box_plan_item i ON i.box_plan_id = b.id
                JOIN product p ON p.id = i.product_id
                JOIN product_version v ON v.id = i.product_version_id
                LEFT JOIN offered_product o ON o.product_id = p.id
                WHERE d.closed_at IS NULL AND d.date >= ? AND o.product_id IS NULL
                ORDER BY d.date, b.box_kind_id, i.id
                """, row -> new Gone(row.getLong("id"), row.getLong("plan_id"), row.getLong("day_id"), row.getInt("month"), row.getLong("box_kind_id"),
                row.getBoolean("published"), row.getLong("product_id"), row.getString("category"), row.getBigDecimal("quantity"),
                row.getBigDecimal("reserved"), row.getLong("price_cents")), Clock.dateOf(now));
    }

    private void replace(Gone item, int boxes, long decisionId) {
        if (item.reserved().signum() > 0) {
            stock.release(item.productId(), item.dayId(), item.reserved(), "box-plan " + item.planId());
        }
        Money worth = Money.ofCents(item.priceCents()).times(item.quantity());
        Optional<Substitute> found = SubstitutionRule.choose(worth, boxes, item.published(), candidates(item));
        if (found.isEmpty()) {
            sql.update("DELETE FROM box_plan_item WHERE id = ?", item.itemId());
            return;
        }
        Substitute substitute = found.get();
        BigDecimal reserve = item.published() ? substitute.quantity().multiply(BigDecimal.valueOf(boxes)) : BigDecimal.ZERO;
        if (reserve.signum() > 0) {
            stock.reserve(substitute.candidate().productId(), item.dayId(), reserve, "box-plan " + item.planId());
        }
        sql.update("""
                UPDATE box_plan_item SET substitute_for_product_id = COALESCE(substitute_for_product_id, product_id), product_id = ?, product_version_id = ?, quantity = ?, reserved = ?,
                       reason_decision_id = ? WHERE id = ?
                """, substitute.candidate().productId(), substitute.candidate().productVersionId(), substitute.quantity(), reserve, decisionId, item.itemId());
    }

    /** Same shelf, offered, in season, not in this box yet. */
    private List<Candidate> candidates(Gone item) {
        return sql.rows("""
                SELECT p.id, v.id AS version_id, v.count_unit, v.price_cents, s.available
                FROM product p
                JOIN offered_product o ON o.product_id = p.id
                JOIN product_version v ON v.id = p.current_version_id
                LEFT JOIN stock_balance s ON s.product_id = p.id AND s.delivery_day_id = ?
                WHERE p.category = ? AND p.published AND p.id <> ?
                  AND IF(v.season_from <= v.season_to, ? BETWEEN v.season_from AND v.season_to, ? >= v.season_from OR ? <= v.season_to)
                  AND NOT EXISTS (SELECT 1 FROM box_plan_item i WHERE i.box_plan_id = ? AND i.product_id = p.id)
                """, row -> new Candidate(row.getLong("id"), row.getLong("version_id"), row.getString("count_unit"), row.getLong("price_cents"),
                row.getBigDecimal("available")), item.dayId(), item.category(), item.productId(), item.month(), item.month(), item.month(), item.planId());
    }
}
