package org.allmende.market.catalogue;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** What may be sold for a delivery and is not promised yet: for whoever orders, swaps or plans. */
@Read
@Requires(Permission.ANYONE)
public class Offers {

    private static final String SELECT = """
            SELECT p.id, v.id AS version_id, v.name, r.id AS producer_id, r.name AS producer_name, p.crop, p.category,
                   v.unit, v.content, v.count_unit, v.price_cents, v.organic, v.deposit_cents, COALESCE(b.available, 0) AS available
            FROM product p
            JOIN offered_product o ON o.product_id = p.id
            JOIN product_version v ON v.id = p.current_version_id
            JOIN producer r ON r.id = p.producer_id
            """;

    @Inject Sql sql;

    /**
     * Offers with stock left for a delivery, by name.
     *
     * @param words null or empty for all
     */
    public List<OfferRow> available(long deliveryDayId, String words, int offset, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(deliveryDayId));
        StringBuilder where = new StringBuilder("WHERE p.published");
        for (String pattern : SearchWords.patterns(words)) {
            where.append(" AND p.list_words LIKE ?");
            parameters.add(pattern);
        }
        parameters.add(limit);
        parameters.add(offset);
        return sql.rows(SELECT + "JOIN stock_balance b ON b.product_id = p.id AND b.delivery_day_id = ? AND b.available > 0\n" + where
                + " ORDER BY p.list_name, p.id LIMIT ? OFFSET ?", Offers::offer, parameters.toArray());
    }

    /** One offer; empty if the product is not offered. Available may be zero. */
    public Optional<OfferRow> of(long productId, long deliveryDayId) {
        return sql.first(SELECT + "LEFT JOIN stock_balance b ON b.product_id = p.id AND b.delivery_day_id = ? WHERE p.id = ?",
                Offers::offer, deliveryDayId, productId);
    }

    private static OfferRow offer(ResultSet row) throws SQLException {
        return new OfferRow(row.getLong("id"), row.getLong("version_id"), row.getString("name"), row.getLong("producer_id"),
                row.getString("producer_name"), row.getString("crop"), row.getString("category"), row.getString("unit"),
                row.getBigDecimal("content"), row.getString("count_unit"), row.getLong("price_cents"), row.getBoolean("organic"),
                row.getLong("deposit_cents"), row.getBigDecimal("available"));
    }
}
