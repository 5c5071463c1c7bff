package org.allmende.market.producers;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** What a producer sells, for its page. The catalogue is a higher capability, so only its table is read. */
@Read
@Requires(Permission.ANYONE)
public class ProductsOfProducer {

    private static final int MOST = 60;

    @Inject Sql sql;

    /** One product of the list. */
    public record ProductLine(long id, String name, String crop, String unit, BigDecimal content, long priceCents, int seasonFrom, int seasonTo) {}

    public List<ProductLine> of(long producerId) {
        return sql.rows("""
                SELECT p.id, v.name, p.crop, v.unit, v.content, v.price_cents, v.season_from, v.season_to
                FROM product p JOIN product_version v ON v.id = p.current_version_id
                WHERE p.producer_id = ? AND p.published ORDER BY p.list_name LIMIT ?
                """, row -> new ProductLine(row.getLong("id"), row.getString("name"), row.getString("crop"), row.getString("unit"),
                row.getBigDecimal("content"), row.getLong("price_cents"), row.getInt("season_from"), row.getInt("season_to")), producerId, MOST);
    }
}
