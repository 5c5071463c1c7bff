package org.allmende.market.subscriptions;

import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** The household wants a skipped box after all; its place was kept. */
@UseCase
@Requires(Permission.CHANGE_BOX)
public class UnskipBox {

    @Inject ChangeableBoxes boxes;
    @Inject Sql sql;
    @Inject Clock clock;

    public void unskip(@Subject long boxId) {
        boxes.lock(boxId, clock.now());
        sql.update("UPDATE subscription_box SET skipped_at = NULL, skipped_by = NULL WHERE id = ?", boxId);
    }
}
