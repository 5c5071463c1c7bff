package org.allmende.market.catalogue;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/**
 * Pages of the public catalogue: everything published by admitted producers, also what cannot be had now. The page's ids
 * are found in one covering index in its order; only then the rest of these few rows is read.
 */
@Read
@Requires(Permission.ANYONE)
public class Catalogue {

    @Inject Sql sql;

    /** @return up to one row more than a page holds, so that the page knows whether there is a next one */
    public List<CatalogueRow> page(CatalogueQuery query, DeliveryDay next) {
        List<Object> parameters = new ArrayList<>();
        String ids = ids(query, next, parameters);
        parameters.add(next == null ? null : next.id());
        String order = query.sort() == CatalogueQuery.Sort.PRICE ? "p.list_price_cents, p.id" : "p.list_name, p.id";
        return sql.rows("""
                SELECT p.id, v.name, p.crop, p.category, r.name AS producer_name, r.slug, v.unit, v.content, v.count_unit, v.price_cents, v.organic,
                       v.season_from, v.season_to, b.harvested, COALESCE(b.available, 0) AS available, r.suspended_on IS NOT NULL AS suspended,
                       x.decision_id IS NOT NULL AS excluded, d.number
                FROM (""" + ids + ") page\n" + """
                JOIN product p ON p.id = page.id
                JOIN product_version v ON v.id = p.current_version_id
                JOIN producer r ON r.id = p.producer_id
                LEFT JOIN stock_balance b ON b.product_id = p.id AND b.delivery_day_id = ?
                LEFT JOIN (SELECT producer_id, MIN(decision_id) AS decision_id FROM standard_exclusion GROUP BY producer_id) x ON x.producer_id = r.id
                LEFT JOIN decision d ON d.id = IF(r.suspended_on IS NOT NULL, r.decision_id, x.decision_id)
                ORDER BY """ + " " + order, row -> row(row, next), parameters.toArray());
    }

    private static String ids(CatalogueQuery query, DeliveryDay next, List<Object> parameters) {
        boolean byPrice = query.sort() == CatalogueQuery.Sort.PRICE;
        boolean ofOne = query.producerId() != null;
        StringBuilder ids = new StringBuilder("SELECT STRAIGHT_JOIN p.id FROM product p ")
                .append(ofOne ? "" : byPrice ? "FORCE INDEX (product_by_price) " : "FORCE INDEX (product_by_name) ")
                .append("JOIN producer r ON r.id = p.producer_id AND r.admitted_on IS NOT NULL ");
        if (query.available()) {
            ids.append("""
                    JOIN stock_balance s ON s.product_id = p.id AND s.delivery_day_id = ? AND s.available > 0 AND r.suspended_on IS NULL
                      AND NOT EXISTS (SELECT 1 FROM standard_exclusion e WHERE e.producer_id = r.id)
                    """);
            parameters.add(next == null ? null : next.id());
        }
        ids.append("WHERE p.published = TRUE");
        if (ofOne) {
            ids.append(" AND p.producer_id = ?");
            parameters.add(query.producerId());
        }
        if (query.category() != null) {
            ids.append(" AND p.category = ?");
            parameters.add(query.category());
        }
        if (query.organic()) {
            ids.append(" AND p.list_organic = TRUE");
        }
        for (String pattern : SearchWords.patterns(query.words())) {
            ids.append(" AND p.list_words LIKE ?");
            parameters.add(pattern);
        }
        ids.append(byPrice ? " ORDER BY p.list_price_cents, p.id" : " ORDER BY p.list_name, p.id").append(" LIMIT ? OFFSET ?");
        parameters.add(CatalogueQuery.PAGE_SIZE + 1);
        parameters.add(query.offset());
        return ids.toString();
    }

    private static CatalogueRow row(ResultSet row, DeliveryDay next) throws SQLException {
        Availability availability = Availability.of(row.getBoolean("suspended"), row.getBoolean("excluded"), row.getInt("season_from"),
                row.getInt("season_to"), next == null ? null : next.date(), row.getBigDecimal("harvested"), row.getBigDecimal("available"));
        return new CatalogueRow(row.getLong("id"), row.getString("name"), row.getString("crop"), row.getString("category"),
                row.getString("producer_name"), row.getString("slug"), row.getString("unit"), row.getBigDecimal("content"), row.getString("count_unit"),
                row.getLong("price_cents"), row.getBoolean("organic"), row.getInt("season_from"), row.getInt("season_to"), availability,
                row.getBigDecimal("available"), row.getString("number"));
    }
}
