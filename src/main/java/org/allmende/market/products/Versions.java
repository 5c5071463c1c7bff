package org.allmende.market.products;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.allmende.market.catalogue.ListWords;
import org.allmende.market.labels.Allergen;
import org.allmende.market.labels.Category;
import org.allmende.market.labels.FactColumns;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.ProductField;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** The rows of products and their versions. */
@ApplicationScoped
class Versions {

    @Inject Sql sql;

    /** A product as it is now. @param versionId of the current version */
    record Held(long productId, long producerId, String producerName, String sku, Category category, String crop, Long sizeOf, boolean published,
            long versionId, int versionNo, ProductFacts facts) {}

    /** Held until the transaction ends: nobody else saves or publishes this product in between. */
    Held lock(long producerId, long productId) {
        sql.first("SELECT id FROM product WHERE id = ? AND producer_id = ? FOR UPDATE", row -> row.getLong(1), productId, producerId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        return of(producerId, productId).orElseThrow();
    }

    Optional<Held> of(long producerId, long productId) {
        return sql.first(select("p.current_version_id") + "WHERE p.id = ? AND p.producer_id = ?", Versions::held, productId, producerId);
    }

    /** What an earlier version of the product said. */
    ProductFacts factsOf(long productId, long versionId) {
        return sql.first(select("?") + "WHERE p.id = ?", row -> held(row).facts(), versionId, productId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    List<Held> ofFarm(long producerId, int offset, int limit) {
        return sql.rows(select("p.current_version_id") + "WHERE p.producer_id = ? ORDER BY p.list_name, p.id LIMIT ? OFFSET ?", Versions::held, producerId, limit, offset);
    }

    long insertProduct(long producerId, String sku, ProductDraft draft) {
        return sql.insert("INSERT INTO product (producer_id, sku, crop, category, published, size_of) VALUES (?, ?, ?, ?, FALSE, ?)",
                producerId, sku, draft.crop(), draft.category(), draft.sizeOf());
    }

    long insertVersion(long productId, int versionNo, ProductFacts facts, int vatPermille, Long personId, Instant now) {
        return sql.insert("INSERT INTO product_version (product_id, version_no, vat_permille, created_by, created_at, " + FactColumns.LIST + ") VALUES (?, ?, ?, ?, ?, "
                + FactColumns.MARKS + ")", FactColumns.after(facts, productId, versionNo, vatPermille, personId, now));
    }

    /** The current version and what lists and search repeat of it, in one statement. */
    void makeCurrent(long productId, long versionId, ProductDraft draft, String producerName) {
        ProductFacts facts = draft.facts();
        String name = facts.text(ProductField.NAME);
        sql.update("""
                UPDATE product SET current_version_id = ?, category = ?, crop = ?, list_name = ?, list_words = ?, list_price_cents = ?, list_organic = ?,
                  list_allergens = ? WHERE id = ?
                """, versionId, draft.category(), draft.crop(), ListWords.name(name), ListWords.words(name, producerName, draft.category().name(), draft.crop()),
                facts.cents(ProductField.PRICE_CENTS), facts.is(ProductField.ORGANIC),
                facts.says(ProductField.ALLERGENS) ? Allergen.bits(facts.allergens()) : null, productId);
    }

    private static String select(String version) {
        return "SELECT p.id AS product_id, p.producer_id, r.name AS producer_name, p.sku, p.category, p.crop, p.size_of, p.published, v.id AS version_id, v.version_no, "
                + FactColumns.list("v.") + " FROM product p JOIN product_version v ON v.product_id = p.id AND v.id = " + version + " JOIN producer r ON r.id = p.producer_id ";
    }

    private static Held held(ResultSet row) throws SQLException {
        return new Held(row.getLong("product_id"), row.getLong("producer_id"), row.getString("producer_name"), row.getString("sku"),
                Category.valueOf(row.getString("category")), row.getString("crop"), Sql.nullableLong(row, "size_of"), row.getBoolean("published"),
                row.getLong("version_id"), row.getInt("version_no"), FactColumns.of(row));
    }
}
