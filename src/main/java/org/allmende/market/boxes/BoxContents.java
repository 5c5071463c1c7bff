package org.allmende.market.boxes;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** What is planned to be in the boxes of a delivery. Firm once the day's contents are published. */
@Read
@Requires(Permission.ANYONE)
public class BoxContents {

    private static final String SELECT = """
            SELECT b.box_kind_id, i.product_id, i.product_version_id, v.name, p.crop, r.name AS producer_name, i.quantity, v.count_unit,
                   v.content, v.unit, v.allergens, sv.name AS substitute_for, i.reason_decision_id, d.number
            FROM box_plan b
            JOIN box_plan_item i ON i.box_plan_id = b.id
            JOIN product p ON p.id = i.product_id
            JOIN product_version v ON v.id = i.product_version_id
            JOIN producer r ON r.id = p.producer_id
            LEFT JOIN product s ON s.id = i.substitute_for_product_id
            LEFT JOIN product_version sv ON sv.id = s.current_version_id
            LEFT JOIN decision d ON d.id = i.reason_decision_id
            WHERE b.delivery_day_id = ?
            """;

    @Inject Sql sql;

    public List<ContentRow> of(long deliveryDayId, long boxKindId) {
        return sql.rows(SELECT + "AND b.box_kind_id = ? ORDER BY i.id", BoxContents::content, deliveryDayId, boxKindId);
    }

    /** Of all kinds in one statement, by box kind id. */
    public Map<Long, List<ContentRow>> ofDay(long deliveryDayId) {
        Map<Long, List<ContentRow>> byKind = new TreeMap<>();
        sql.rows(SELECT + "ORDER BY b.box_kind_id, i.id",
                row -> byKind.computeIfAbsent(row.getLong("box_kind_id"), kind -> new ArrayList<>()).add(content(row)), deliveryDayId);
        return byKind;
    }

    private static ContentRow content(ResultSet row) throws SQLException {
        return new ContentRow(row.getLong("product_id"), row.getLong("product_version_id"), row.getString("name"), row.getString("crop"),
                row.getString("producer_name"), row.getBigDecimal("quantity"), row.getString("count_unit"), row.getBigDecimal("content"),
                row.getString("unit"), row.getString("allergens"), row.getString("substitute_for"),
                Sql.nullableLong(row, "reason_decision_id"), row.getString("number"));
    }
}
