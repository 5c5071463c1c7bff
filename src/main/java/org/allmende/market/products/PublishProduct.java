package org.allmende.market.products;

import jakarta.inject.Inject;
import java.util.List;
import org.allmende.market.labels.DutiesRule;
import org.allmende.market.labels.Duty;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Puts a product into the shop window, once everything is said that law asks for. */
@UseCase
@Requires(Permission.EDIT_PRODUCTS)
public class PublishProduct {

    @Inject Versions versions;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param versionId the version that was on the screen */
    public void publish(@Scope long producerId, @Subject long productId, long versionId) {
        Versions.Held held = versions.lock(producerId, productId);
        if (held.versionId() != versionId) {
            throw new Refused(ProductsRefusal.CHANGED_MEANWHILE, held.versionNo());
        }
        if (held.published()) {
            throw new Refused(ProductsRefusal.PUBLISHED_ALREADY);
        }
        List<Duty> open = DutiesRule.open(held.category(), held.crop(), held.facts());
        if (!open.isEmpty()) {
            throw new Refused(ProductsRefusal.DUTIES_OPEN, open.size());
        }
        sql.update("UPDATE product SET published = TRUE WHERE id = ?", productId);
        sql.update("INSERT INTO product_publication (product_id, product_version_id, published, person_id, at) VALUES (?, ?, TRUE, ?, ?)",
                productId, versionId, caller.personIdOrNull(), clock.now());
    }
}
