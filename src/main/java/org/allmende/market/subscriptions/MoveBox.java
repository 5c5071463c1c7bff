package org.allmende.market.subscriptions;

import jakarta.inject.Inject;
import org.allmende.market.pickup.ReservePlace;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** One box is fetched from another pickup point; the next ones wait at the usual one. */
@UseCase
@Requires(Permission.CHANGE_BOX)
public class MoveBox {

    @Inject ChangeableBoxes boxes;
    @Inject ReservePlace reservePlace;
    @Inject Sql sql;
    @Inject Clock clock;

    public void move(@Subject long boxId, @Subject long pointId) {
        ChangeableBoxes.Box box = boxes.lock(boxId, clock.now());
        if (box.pickupPointId() == pointId) {
            return;
        }
        reservePlace.on(pointId, box.deliveryDayId(), box.date());
        sql.update("UPDATE subscription_box SET pickup_point_id = ? WHERE id = ?", pointId, boxId);
    }
}
