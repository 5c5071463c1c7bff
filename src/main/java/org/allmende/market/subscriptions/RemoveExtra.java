package org.allmende.market.subscriptions;

import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The household does not want an extra after all; it goes back on sale. */
@UseCase
@Requires(Permission.CHANGE_BOX)
public class RemoveExtra {

    @Inject ChangeableBoxes boxes;
    @Inject FutureBoxes futureBoxes;
    @Inject Sql sql;
    @Inject Clock clock;

    public void remove(@Subject long extraId) {
        long boxId = sql.first("SELECT subscription_box_id FROM box_extra WHERE id = ?", row -> row.getLong(1), extraId).orElseThrow(RemoveExtra::unknown);
        long day = boxes.lock(boxId, clock.now()).deliveryDayId();
        // read again under the box's lock: of two removals only one gives back
        futureBoxes.giveBack(sql.first("SELECT product_id, quantity FROM box_extra WHERE id = ?",
                row -> new FutureBoxes.Held(extraId, row.getLong("product_id"), day, row.getBigDecimal("quantity")), extraId).orElseThrow(RemoveExtra::unknown));
    }

    private static Refused unknown() {
        return new Refused(SubscriptionRefusal.EXTRA_NOT_FOUND);
    }
}
