package org.allmende.market.products;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.allmende.market.labels.Category;
import org.allmende.market.labels.DutiesRule;
import org.allmende.market.labels.Duty;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.ProductField;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;

/** A farm's products as its people and the team see them: drafts too, with what is still open. */
@Read
@Requires(Permission.EDIT_PRODUCTS)
public class OwnProducts {

    private static final int VERSIONS_SHOWN = 20;

    @Inject Versions versions;
    @Inject Sql sql;

    /** One product of the list. */
    public record OwnProduct(long id, String name, String crop, String sku, String sizeName, long priceCents, boolean published, int versionNo, int openDuties) {}

    /** A product to be edited. */
    public record EditedProduct(long id, String sku, Category category, String crop, Long sizeOf, boolean published, long versionId, int versionNo, ProductFacts facts) {}

    /** An earlier or the current version. @param by empty for an import */
    public record VersionRow(int no, String name, String content, String unit, long priceCents, Instant at, String by) {}

    public List<OwnProduct> list(@Scope long producerId, int offset, int limit) {
        return versions.ofFarm(producerId, offset, limit).stream().map(held -> new OwnProduct(held.productId(), held.facts().text(ProductField.NAME),
                held.crop(), held.sku(), held.facts().text(ProductField.SIZE_NAME), held.facts().cents(ProductField.PRICE_CENTS), held.published(), held.versionNo(),
                open(held).size())).toList();
    }

    public Optional<EditedProduct> of(@Scope long producerId, long productId) {
        return versions.of(producerId, productId).map(held -> new EditedProduct(productId, held.sku(), held.category(), held.crop(), held.sizeOf(), held.published(),
                held.versionId(), held.versionNo(), held.facts()));
    }

    /** What a version of the product said when it was on somebody's screen. */
    public ProductFacts factsOf(@Scope long producerId, long productId, long versionId) {
        return versions.of(producerId, productId).map(held -> versions.factsOf(productId, versionId)).orElseThrow();
    }

    /** The newest versions first. */
    public List<VersionRow> history(@Scope long producerId, long productId) {
        return sql.rows("""
                SELECT v.version_no, v.name, v.content, v.unit, v.price_cents, v.created_at, COALESCE(s.name, '') AS person
                FROM product_version v JOIN product p ON p.id = v.product_id LEFT JOIN person s ON s.id = v.created_by
                WHERE v.product_id = ? AND p.producer_id = ? ORDER BY v.version_no DESC LIMIT ?
                """, row -> new VersionRow(row.getInt("version_no"), row.getString("name"), row.getBigDecimal("content").stripTrailingZeros().toPlainString(),
                row.getString("unit"), row.getLong("price_cents"), Sql.instant(row, "created_at"), row.getString("person")), productId, producerId, VERSIONS_SHOWN);
    }

    private static List<Duty> open(Versions.Held held) {
        return DutiesRule.open(held.category(), held.crop(), held.facts());
    }
}
