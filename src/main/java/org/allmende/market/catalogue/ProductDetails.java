package org.allmende.market.catalogue;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** One product with all that must be said about it. Also of one that is not offered, so that old links explain themselves. */
@Read
@Requires(Permission.ANYONE)
public class ProductDetails {

    @Inject Sql sql;

    public Optional<ProductDetail> of(long productId, DeliveryDay next) {
        return sql.first("""
                SELECT p.id, v.name, v.description, p.crop, p.category, v.unit, v.content, v.count_unit, v.price_cents, v.vat_permille, v.allergens, v.organic,
                       r.organic_code, v.storage, v.origin, v.season_from, v.season_to, v.version_no, r.id AS producer_id, r.name AS producer_name, r.slug,
                       CONCAT(IF(r.street = '', '', CONCAT(r.street, ', ')), r.postcode, ' ', r.place) AS address, r.suspended_on, d.number,
                       b.harvested, COALESCE(b.available, 0) AS available,
                       EXISTS (SELECT 1 FROM standard_exclusion e WHERE e.producer_id = r.id) AS excluded
                FROM product p
                JOIN product_version v ON v.id = p.current_version_id
                JOIN producer r ON r.id = p.producer_id AND r.admitted_on IS NOT NULL
                LEFT JOIN decision d ON d.id = r.decision_id
                LEFT JOIN stock_balance b ON b.product_id = p.id AND b.delivery_day_id = ?
                WHERE p.id = ? AND p.published
                """, row -> detail(row, next), next == null ? null : next.id(), productId);
    }

    private static ProductDetail detail(ResultSet row, DeliveryDay next) throws SQLException {
        LocalDate suspended = row.getObject("suspended_on", LocalDate.class);
        Availability availability = Availability.of(suspended != null, row.getBoolean("excluded"), row.getInt("season_from"), row.getInt("season_to"),
                next == null ? null : next.date(), row.getBigDecimal("harvested"), row.getBigDecimal("available"));
        return new ProductDetail(row.getLong("id"), row.getString("name"), row.getString("description"), row.getString("crop"), row.getString("category"),
                row.getString("unit"), row.getBigDecimal("content"), row.getString("count_unit"), row.getLong("price_cents"), row.getInt("vat_permille"),
                Allergen.of(row.getString("allergens")), row.getBoolean("organic"), row.getString("organic_code"), row.getString("storage"),
                row.getString("origin"), row.getInt("season_from"), row.getInt("season_to"), row.getInt("version_no"), row.getLong("producer_id"),
                row.getString("producer_name"), row.getString("slug"), row.getString("address"), suspended, row.getString("number"), availability,
                row.getBigDecimal("available"));
    }
}
