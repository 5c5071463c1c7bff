package org.allmende.market.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.allmende.platform.persistence.Sql;

/** What a delivery needs from each producer: contents planned for each kind times its boxes, and all extras. */
@ApplicationScoped
class HarvestOrders {

    private static final String NEED = """
            SELECT product_id, product_version_id, SUM(quantity) AS quantity FROM (
              SELECT i.product_id, i.product_version_id, i.quantity * COUNT(*) AS quantity
              FROM box_plan p JOIN box_plan_item i ON i.box_plan_id = p.id
              JOIN subscription_box b ON b.delivery_day_id = p.delivery_day_id AND b.box_kind_id = p.box_kind_id AND b.skipped_at IS NULL
              WHERE p.delivery_day_id = ? GROUP BY i.id, i.product_id, i.product_version_id, i.quantity
              UNION ALL
              SELECT e.product_id, e.product_version_id, e.quantity
              FROM subscription_box b JOIN box_extra e ON e.subscription_box_id = b.id WHERE b.delivery_day_id = ? AND b.skipped_at IS NULL) wanted
            GROUP BY product_id, product_version_id
            """;
    private static final String DESCRIBE = """
            SELECT r.id AS producer_id, r.name AS producer_name, r.place, v.name, p.sku, p.crop, v.count_unit, v.content, v.unit, o.quantity
            FROM (%s) o JOIN product p ON p.id = o.product_id JOIN product_version v ON v.id = o.product_version_id
            JOIN producer r ON r.id = p.producer_id ORDER BY r.name, r.id, v.name, v.id
            """;

    @Inject Sql sql;

    void freeze(long deliveryDayId) {
        sql.update("INSERT INTO harvest_order (delivery_day_id, product_id, product_version_id, quantity) SELECT " + deliveryDayId
                + ", need.* FROM (" + NEED + ") need", deliveryDayId, deliveryDayId);
    }

    /** The frozen orders of a closed delivery, or what they would be now. */
    List<OrderRow> of(long deliveryDayId, boolean closed) {
        return closed
                ? rows(DESCRIBE.formatted("SELECT product_id, product_version_id, quantity FROM harvest_order WHERE delivery_day_id = ?"), deliveryDayId)
                : rows(DESCRIBE.formatted(NEED), deliveryDayId, deliveryDayId);
    }

    private List<OrderRow> rows(String query, Object... parameters) {
        return sql.rows(query, row -> new OrderRow(row.getLong("producer_id"), row.getString("producer_name"), row.getString("place"), row.getString("name"),
                row.getString("sku"), row.getString("crop"), row.getBigDecimal("quantity").stripTrailingZeros(), row.getString("count_unit"),
                row.getBigDecimal("content"), row.getString("unit")), parameters);
    }
}
