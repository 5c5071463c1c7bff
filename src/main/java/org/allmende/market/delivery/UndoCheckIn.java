package org.allmende.market.delivery;

import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.web.Refused;

/** The host tapped the wrong name. */
@UseCase
@Requires(Permission.CHECK_IN_BOXES)
public class UndoCheckIn {

    @Inject Sql sql;
    @Inject Caller caller;

    public void undo(@Subject long boxId) {
        long point = sql.first("SELECT pickup_point_id FROM subscription_box WHERE id = ?", row -> row.getLong(1), boxId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!caller.may(Permission.CHECK_IN_BOXES, point)) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        sql.update("DELETE FROM check_in WHERE subscription_box_id = ?", boxId);
    }
}
