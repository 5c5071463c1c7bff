package org.allmende.market.catalogue;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.allmende.market.catalogue.CatalogueQuery.Near;
import org.allmende.market.catalogue.CatalogueQuery.Sort;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.time.Clock;

/**
 * Pages of the public catalogue: everything published by admitted producers, also what cannot be had now. The page's ids
 * are found in one covering index in its order; only then the rest of these few rows is read.
 */
@Read
@Requires(Permission.ANYONE)
public class Catalogue {

    @Inject Sql sql;
    @Inject Clock clock;

    /** @return up to one row more than a page holds, so that the page knows whether there is a next one */
    public List<CatalogueRow> page(CatalogueQuery query, DeliveryDay next) {
        Map<Long, Integer> producers = query.asksProducers() ? producers(query) : Map.of();
        if (query.asksProducers() && producers.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        String ids = ids(query, next, producers.keySet(), parameters);
        parameters.add(next == null ? null : next.id());
        return sql.rows("""
                SELECT p.id, v.name, p.crop, p.category, r.id AS producer_id, r.name AS producer_name, r.slug, v.unit, v.content, v.count_unit, v.price_cents, v.organic,
                       v.season_from, v.season_to, b.harvested, COALESCE(b.available, 0) AS available, r.suspended_on IS NOT NULL AS suspended,
                       x.decision_id IS NOT NULL AS excluded, d.number, i.alt, CONCAT('/pictures/', i.id, '-', LEFT(i.sha256, 16), '-phone.jpg') AS picture,
                       (SELECT COUNT(*) FROM product z WHERE z.size_of = COALESCE(p.size_of, p.id) AND z.published) AS other_sizes
                FROM (""" + ids + ") page\n" + """
                JOIN product p ON p.id = page.id
                JOIN product_version v ON v.id = p.current_version_id
                JOIN producer r ON r.id = p.producer_id
                LEFT JOIN stock_balance b ON b.product_id = p.id AND b.delivery_day_id = ?
                LEFT JOIN (SELECT producer_id, MIN(decision_id) AS decision_id FROM standard_exclusion GROUP BY producer_id) x ON x.producer_id = r.id
                LEFT JOIN decision d ON d.id = IF(r.suspended_on IS NOT NULL, r.decision_id, x.decision_id)
                LEFT JOIN product_picture i ON i.id = (SELECT MIN(o.id) FROM product_picture o WHERE o.product_id = p.id AND o.removed_at IS NULL)
                ORDER BY """ + " " + order(query, producers.keySet()), row -> row(row, next, producers), parameters.toArray());
    }

    /** Whoever fits, nearest first, with the distance in kilometres where a place was asked for. */
    private Map<Long, Integer> producers(CatalogueQuery query) {
        Near near = query.near();
        Object lat = near == null ? null : near.lat();
        Object lon = near == null ? null : near.lon();
        Map<Long, Integer> fitting = new LinkedHashMap<>();
        sql.rows("""
                SELECT id, ROUND(km) AS km FROM (
                  SELECT r.id, 6371 * ACOS(LEAST(1, SIN(RADIANS(r.lat)) * SIN(RADIANS(?)) + COS(RADIANS(r.lat)) * COS(RADIANS(?)) * COS(RADIANS(r.lon - ?)))) AS km
                  FROM producer r WHERE r.admitted_on IS NOT NULL AND (? IS NULL OR EXISTS (SELECT 1 FROM declaration c
                    WHERE c.producer_id = r.id AND c.standard_id = ? AND c.valid_from <= ? AND (c.valid_until IS NULL OR c.valid_until >= ?)))) fitting
                WHERE ? IS NULL OR km <= ? ORDER BY km, id
                """, row -> fitting.put(row.getLong("id"), (Integer) row.getObject("km", Integer.class)), lat, lat, lon, query.standardId(), query.standardId(), clock.today(),
                clock.today(), near == null ? null : near.km(), near == null ? null : near.km());
        return fitting;
    }

    private static String ids(CatalogueQuery query, DeliveryDay next, Set<Long> producers, List<Object> parameters) {
        boolean byPrice = query.sort() == Sort.PRICE;
        boolean ofOne = query.producerId() != null;
        StringBuilder ids = new StringBuilder("SELECT STRAIGHT_JOIN p.id FROM product p ")
                .append(ofOne || query.sort() == Sort.NEAREST ? "" : byPrice ? "FORCE INDEX (product_by_price) " : "FORCE INDEX (product_by_name) ")
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
        if (query.asksProducers()) {
            ids.append(" AND p.producer_id IN (").append(list(producers)).append(')');
        }
        if (query.category() != null) {
            ids.append(" AND p.category = ?");
            parameters.add(query.category());
        }
        if (query.organic()) {
            ids.append(" AND p.list_organic = TRUE");
        }
        if (query.without() != 0) {
            ids.append(" AND p.list_allergens & ? = 0");
            parameters.add(query.without());
        }
        for (String pattern : SearchWords.patterns(query.words())) {
            ids.append(" AND p.list_words LIKE ?");
            parameters.add(pattern);
        }
        ids.append(" ORDER BY ").append(order(query, producers)).append(" LIMIT ? OFFSET ?");
        parameters.add(CatalogueQuery.PAGE_SIZE + 1);
        parameters.add(query.offset());
        return ids.toString();
    }

    private static String order(CatalogueQuery query, Set<Long> producers) {
        return switch (query.sort()) {
            case NAME -> "p.list_name, p.id";
            case PRICE -> "p.list_price_cents, p.id";
            case NEAREST -> "FIELD(p.producer_id, " + list(producers) + "), p.list_name, p.id";
        };
    }

    private static String list(Set<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static CatalogueRow row(ResultSet row, DeliveryDay next, Map<Long, Integer> producers) throws SQLException {
        Availability availability = Availability.of(row.getBoolean("suspended"), row.getBoolean("excluded"), row.getInt("season_from"),
                row.getInt("season_to"), next == null ? null : next.date(), row.getBigDecimal("harvested"), row.getBigDecimal("available"));
        return new CatalogueRow(row.getLong("id"), row.getString("name"), row.getString("crop"), row.getString("category"),
                row.getString("producer_name"), row.getString("slug"), row.getString("unit"), row.getBigDecimal("content"), row.getString("count_unit"),
                row.getLong("price_cents"), row.getBoolean("organic"), row.getInt("season_from"), row.getInt("season_to"), availability,
                row.getBigDecimal("available"), row.getString("number"), row.getString("picture"), row.getString("alt"), 1 + row.getInt("other_sizes"),
                producers.get(row.getLong("producer_id")));
    }
}
