package org.allmende.market.stock;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;

/** A producer's own products with what is entered and promised for a delivery; what is in season comes first. */
@Read
@Requires(Permission.ENTER_HARVEST)
public class HarvestSheet {

    private static final int MOST = 200;
    private static final String SELECT = """
            SELECT p.id, v.name, p.crop, v.unit, v.content, v.count_unit, COALESCE(b.harvested, 0) AS harvested, COALESCE(b.available, 0) AS available,
                   IF(v.season_from <= v.season_to, MONTH(d.date) BETWEEN v.season_from AND v.season_to,
                      MONTH(d.date) >= v.season_from OR MONTH(d.date) <= v.season_to) AS in_season
            FROM product p
            JOIN product_version v ON v.id = p.current_version_id
            JOIN delivery_day d ON d.id = ?
            LEFT JOIN stock_balance b ON b.product_id = p.id AND b.delivery_day_id = d.id
            """;

    @Inject Sql sql;

    public List<HarvestRow> of(@Scope long producerId, long deliveryDayId) {
        return sql.rows(SELECT + "WHERE p.producer_id = ? AND p.published ORDER BY in_season DESC, p.id LIMIT ?", HarvestSheet::line,
                deliveryDayId, producerId, MOST);
    }

    private static HarvestRow line(ResultSet row) throws SQLException {
        return new HarvestRow(row.getLong("id"), row.getString("name"), row.getString("crop"), row.getString("unit"), row.getBigDecimal("content"),
                row.getString("count_unit"), row.getBoolean("in_season"), row.getBigDecimal("harvested"), row.getBigDecimal("available"));
    }
}
