package org.allmende.market.products;

import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Takes a product out of the shop window. What is promised in boxes stays promised; nothing new can be ordered. */
@UseCase
@Requires(Permission.EDIT_PRODUCTS)
public class UnpublishProduct {

    private static final int LONGEST_REASON = 200;

    @Inject Versions versions;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void unpublish(@Scope long producerId, @Subject long productId, String reason) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new Refused(ProductsRefusal.REASON_MISSING);
        }
        Versions.Held held = versions.lock(producerId, productId);
        if (!held.published()) {
            throw new Refused(ProductsRefusal.NOT_PUBLISHED);
        }
        sql.update("UPDATE product SET published = FALSE WHERE id = ?", productId);
        sql.update("INSERT INTO product_publication (product_id, product_version_id, published, reason, person_id, at) VALUES (?, ?, FALSE, ?, ?, ?)",
                productId, held.versionId(), why, caller.personIdOrNull(), clock.now());
    }
}
