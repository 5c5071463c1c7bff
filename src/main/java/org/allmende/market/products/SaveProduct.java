package org.allmende.market.products;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.allmende.market.labels.Crops;
import org.allmende.market.labels.DutiesRule;
import org.allmende.market.labels.Duty;
import org.allmende.market.labels.ProductField;
import org.allmende.market.labels.VatRates;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * Writes the next version of a product, or a new product. Versions are never changed: what was ordered, planned or billed
 * keeps the version it was made under. Whoever saves on top of a version that is no longer the current one is told.
 */
@UseCase
@Requires(Permission.EDIT_PRODUCTS)
public class SaveProduct {

    private static final String SKU = "[\\p{L}0-9][\\p{L}0-9 ./_-]{0,39}";

    @Inject Versions versions;
    @Inject VatRates vatRates;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @return the product */
    public long save(@Scope long producerId, @Subject Long productId, ProductDraft draft) {
        Instant now = clock.now();
        check(draft);
        return productId == null ? create(producerId, draft, now) : change(producerId, productId, draft, now);
    }

    private static void check(ProductDraft draft) {
        Arrays.stream(ProductField.values()).filter(field -> field.isAlwaysSaid() && !draft.facts().says(field)).findFirst().ifPresent(field -> {
            throw new Refused(ProductsRefusal.NOT_SAID);
        });
        boolean nothingInside = draft.facts().number(ProductField.CONTENT).orElseThrow().signum() == 0;
        if (nothingInside || draft.category() == null || !Crops.NAMES.contains(draft.crop())) {
            throw new Refused(ProductsRefusal.NOT_SAID);
        }
    }

    private long create(long producerId, ProductDraft draft, Instant now) {
        String producerName = sql.first("SELECT name FROM producer WHERE id = ? FOR UPDATE", row -> row.getString(1), producerId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        ProductDraft placed = placed(producerId, draft);
        long id = versions.insertProduct(producerId, sku(producerId, draft.sku()), placed);
        write(id, 1, producerName, placed, producerId, now);
        return id;
    }

    /** A size of a size is a size of the first. */
    private ProductDraft placed(long producerId, ProductDraft draft) {
        if (draft.sizeOf() == null) {
            return draft;
        }
        Long first = sql.first("SELECT COALESCE(size_of, id) FROM product WHERE id = ? AND producer_id = ?", row -> row.getLong(1), draft.sizeOf(), producerId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        return new ProductDraft(null, null, draft.sku(), draft.category(), draft.crop(), first, draft.facts());
    }

    private String sku(long producerId, String wished) {
        if (wished == null || wished.isBlank()) {
            return sql.one("SELECT CONCAT('A-', COALESCE(MAX(CAST(SUBSTRING(sku, 3) AS UNSIGNED)), 0) + 1) FROM product WHERE producer_id = ? AND sku RLIKE '^A-[0-9]{1,9}$'",
                    row -> row.getString(1), producerId);
        }
        if (!wished.strip().matches(SKU)) {
            throw new Refused(ProductsRefusal.SKU_INVALID);
        }
        if (sql.first("SELECT id FROM product WHERE producer_id = ? AND sku = ?", row -> row.getLong(1), producerId, wished.strip()).isPresent()) {
            throw new Refused(ProductsRefusal.SKU_TAKEN, wished.strip());
        }
        return wished.strip();
    }

    private long change(long producerId, long productId, ProductDraft draft, Instant now) {
        Versions.Held held = versions.lock(producerId, productId);
        if (draft.basedOn() == null || draft.basedOn() != held.versionId()) {
            throw new Refused(ProductsRefusal.CHANGED_MEANWHILE, held.versionNo());
        }
        if (held.facts().equals(draft.facts()) && held.category() == draft.category() && held.crop().equals(draft.crop())) {
            return productId;
        }
        List<Duty> open = DutiesRule.open(draft.category(), draft.crop(), draft.facts());
        if (held.published() && !open.isEmpty()) {
            throw new Refused(ProductsRefusal.MUST_STAY_COMPLETE, open.size());
        }
        write(productId, held.versionNo() + 1, held.producerName(), draft, producerId, now);
        return productId;
    }

    private void write(long productId, int versionNo, String producerName, ProductDraft draft, long producerId, Instant now) {
        String taxStatus = sql.one("SELECT tax_status FROM producer WHERE id = ?", row -> row.getString(1), producerId);
        int vat = vatRates.permille(taxStatus, draft.facts().text(ProductField.VAT_CLASS), Clock.dateOf(now));
        long version = versions.insertVersion(productId, versionNo, draft.facts(), vat, caller.personIdOrNull(), now);
        versions.makeCurrent(productId, version, draft, producerName);
    }
}
