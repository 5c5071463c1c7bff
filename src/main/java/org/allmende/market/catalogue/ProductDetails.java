package org.allmende.market.catalogue;

import static org.allmende.market.labels.ProductField.*;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.allmende.market.labels.FactColumns;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.ProductField;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.time.Clock;

/** One product with all that must be said about it. Also of one that is not offered, so that old links explain themselves. */
@Read
@Requires(Permission.ANYONE)
public class ProductDetails {

    @Inject Sql sql;
    @Inject Clock clock;

    public Optional<ProductDetail> of(long productId, DeliveryDay next) {
        LocalDate day = next == null ? clock.today() : next.date();
        return sql.first("SELECT " + FactColumns.list("v.") + """
                , p.id, p.crop, p.category, p.size_of, v.count_unit, v.vat_permille, v.version_no,
                  (SELECT t.permille FROM vat_rate t WHERE t.tax_status = r.tax_status AND t.vat_class = v.vat_class AND t.valid_from <= ?
                     ORDER BY t.valid_from DESC LIMIT 1) AS vat_then,
                  IF(v.organic_code = '', r.organic_code, v.organic_code) AS control_body, r.id AS producer_id, r.name AS producer_name, r.slug,
                  CONCAT(IF(r.street = '', '', CONCAT(r.street, ', ')), r.postcode, ' ', r.place) AS address, r.suspended_on, d.number,
                  b.harvested, COALESCE(b.available, 0) AS available,
                  EXISTS (SELECT 1 FROM standard_exclusion e WHERE e.producer_id = r.id) AS excluded
                FROM product p
                JOIN product_version v ON v.id = p.current_version_id
                JOIN producer r ON r.id = p.producer_id AND r.admitted_on IS NOT NULL
                LEFT JOIN decision d ON d.id = r.decision_id
                LEFT JOIN stock_balance b ON b.product_id = p.id AND b.delivery_day_id = ?
                WHERE p.id = ? AND p.published
                """, row -> detail(row, next), day, next == null ? null : next.id(), productId);
    }

    /** The other sizes of the same thing, smallest first. @param sizeOf the first size, or null if this is it */
    public List<SizeRow> sizes(long productId, Long sizeOf) {
        long first = sizeOf == null ? productId : sizeOf;
        return sql.rows("""
                SELECT p.id, v.name, v.size_name, v.unit, v.content, v.price_cents FROM product p JOIN product_version v ON v.id = p.current_version_id
                WHERE (p.size_of = ? OR p.id = ?) AND p.published ORDER BY v.unit, v.content, v.price_cents LIMIT 20
                """, row -> new SizeRow(row.getLong("id"), row.getString("name"), row.getString("size_name"), row.getString("unit"), row.getBigDecimal("content"),
                row.getLong("price_cents")), first, first);
    }

    private static ProductDetail detail(ResultSet row, DeliveryDay next) throws SQLException {
        LocalDate suspended = row.getObject("suspended_on", LocalDate.class);
        Availability availability = Availability.of(suspended != null, row.getBoolean("excluded"), row.getInt("season_from"), row.getInt("season_to"),
                next == null ? null : next.date(), row.getBigDecimal("harvested"), row.getBigDecimal("available"));
        ProductFacts facts = FactColumns.of(row);
        Integer vatThen = (Integer) row.getObject("vat_then");
        return new ProductDetail(row.getLong("id"), facts.text(NAME), facts.text(DESCRIPTION), row.getString("crop"), row.getString("category"),
                facts.text(UNIT), facts.number(CONTENT).orElseThrow(), row.getString("count_unit"), facts.cents(PRICE_CENTS),
                vatThen == null ? row.getInt("vat_permille") : vatThen, facts.allergens(), facts.is(ORGANIC), row.getString("control_body"), facts.text(STORAGE),
                facts.text(ORIGIN), row.getInt("season_from"), row.getInt("season_to"), row.getInt("version_no"), row.getLong("producer_id"),
                row.getString("producer_name"), row.getString("slug"), row.getString("address"), suspended, row.getString("number"), availability,
                row.getBigDecimal("available"), said(facts), Sql.nullableLong(row, "size_of"));
    }

    private static Map<String, String> said(ProductFacts facts) {
        Map<String, String> said = new TreeMap<>();
        Arrays.stream(ProductField.values()).filter(facts::says).forEach(field -> said.put(field.column(), facts.text(field)));
        return said;
    }
}
