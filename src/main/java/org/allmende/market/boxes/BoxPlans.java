package org.allmende.market.boxes;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** The plan of a day against its harvest: per kind what is in, what it is worth, and whether there is enough for all boxes. */
@Read
@Requires(Permission.PLAN_BOXES)
public class BoxPlans {

    @Inject Sql sql;
    @Inject BoxKinds kinds;
    @Inject Demand demand;

    public List<KindPlan> of(long deliveryDayId) {
        Map<Long, Integer> boxes = demand.boxesByKind(deliveryDayId);
        List<PlanItem> items = sql.rows("""
                SELECT i.id, b.box_kind_id, i.product_id, v.name, p.crop, r.name AS producer_name, i.quantity, v.count_unit, v.price_cents,
                       COALESCE(s.harvested, 0) AS harvested, COALESCE(s.available, 0) AS available, i.reserved, o.product_id IS NOT NULL AS offered,
                       sv.name AS substitute_for, d.number
                FROM box_plan b
                JOIN box_plan_item i ON i.box_plan_id = b.id
                JOIN product p ON p.id = i.product_id
                JOIN product_version v ON v.id = i.product_version_id
                JOIN producer r ON r.id = p.producer_id
                LEFT JOIN offered_product o ON o.product_id = p.id
                LEFT JOIN stock_balance s ON s.product_id = p.id AND s.delivery_day_id = b.delivery_day_id
                LEFT JOIN product sp ON sp.id = i.substitute_for_product_id
                LEFT JOIN product_version sv ON sv.id = sp.current_version_id
                LEFT JOIN decision d ON d.id = i.reason_decision_id
                WHERE b.delivery_day_id = ? ORDER BY b.box_kind_id, i.id
                """, BoxPlans::item, deliveryDayId);
        Map<Long, BigDecimal> missing = missing(items, boxes);
        return kinds.all().stream().map(kind -> {
            int count = boxes.getOrDefault(kind.id(), 0);
            return new KindPlan(kind, count, items.stream().filter(item -> item.kindId() == kind.id())
                    .map(item -> item.with(needed(item, count), missing.get(item.productId()))).toList());
        }).toList();
    }

    private static BigDecimal needed(PlanItem item, int boxes) {
        return item.quantity().multiply(BigDecimal.valueOf(boxes));
    }

    /** What all kinds together still need of a product beyond what is reserved for them, less what is available. */
    private static Map<Long, BigDecimal> missing(List<PlanItem> items, Map<Long, Integer> boxes) {
        Map<Long, BigDecimal> missing = new TreeMap<>();
        items.forEach(item -> missing.merge(item.productId(), needed(item, boxes.getOrDefault(item.kindId(), 0)).subtract(item.reserved()), BigDecimal::add));
        Map<Long, BigDecimal> available = new TreeMap<>();
        items.forEach(item -> available.put(item.productId(), item.available()));
        missing.replaceAll((id, open) -> open.subtract(available.get(id)).max(BigDecimal.ZERO));
        return missing;
    }

    private static PlanItem item(ResultSet row) throws SQLException {
        return new PlanItem(row.getLong("id"), row.getLong("box_kind_id"), row.getLong("product_id"), row.getString("name"), row.getString("crop"),
                row.getString("producer_name"), row.getBigDecimal("quantity"), row.getString("count_unit"), row.getLong("price_cents"),
                row.getBigDecimal("harvested"), row.getBigDecimal("available"), row.getBigDecimal("reserved"), BigDecimal.ZERO, BigDecimal.ZERO,
                row.getBoolean("offered"), row.getString("substitute_for"), row.getString("number"));
    }
}
