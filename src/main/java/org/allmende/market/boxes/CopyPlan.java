package org.allmende.market.boxes;

import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** An empty plan begins as the one before it: what is offered and in season, in the same amounts. */
@UseCase
@Requires(Permission.PLAN_BOXES)
public class CopyPlan {

    @Inject Sql sql;
    @Inject Clock clock;
    @Inject PlannedDay day;

    public void copy(@Subject long deliveryDayId) {
        day.lock(deliveryDayId, clock.today());
        sql.update("INSERT IGNORE INTO box_plan (delivery_day_id, box_kind_id) SELECT ?, id FROM box_kind", deliveryDayId);
        sql.update("""
                INSERT IGNORE INTO box_plan_item (box_plan_id, product_id, product_version_id, quantity)
                SELECT target.id, i.product_id, o.product_version_id, i.quantity
                FROM delivery_day t
                JOIN box_plan target ON target.delivery_day_id = t.id
                JOIN box_plan source ON source.box_kind_id = target.box_kind_id AND source.delivery_day_id =
                  (SELECT d.id FROM delivery_day d JOIN box_plan b ON b.delivery_day_id = d.id JOIN box_plan_item x ON x.box_plan_id = b.id
                   WHERE d.date < t.date ORDER BY d.date DESC LIMIT 1)
                JOIN box_plan_item i ON i.box_plan_id = source.id
                JOIN offered_product o ON o.product_id = i.product_id
                JOIN product_version v ON v.id = o.product_version_id
                WHERE t.id = ? AND IF(v.season_from <= v.season_to, MONTH(t.date) BETWEEN v.season_from AND v.season_to,
                      MONTH(t.date) >= v.season_from OR MONTH(t.date) <= v.season_to)
                ORDER BY i.id
                """, deliveryDayId);
    }
}
