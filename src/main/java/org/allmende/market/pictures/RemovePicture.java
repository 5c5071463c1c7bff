package org.allmende.market.pictures;

import jakarta.inject.Inject;
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

/** Takes a picture away. Its files are gone at once; that it was there stays known. */
@UseCase
@Requires(Permission.EDIT_PRODUCTS)
public class RemovePicture {

    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void remove(@Scope long producerId, @Subject long pictureId) {
        int removed = sql.update("""
                UPDATE product_picture i JOIN product p ON p.id = i.product_id SET i.removed_at = ?, i.removed_by = ?
                WHERE i.id = ? AND p.producer_id = ? AND i.removed_at IS NULL
                """, clock.now(), caller.personIdOrNull(), pictureId, producerId);
        if (removed == 0) {
            throw new Refused(SecurityRefusal.NOT_FOUND);
        }
        sql.update("DELETE FROM picture_file WHERE product_picture_id = ?", pictureId);
    }
}
