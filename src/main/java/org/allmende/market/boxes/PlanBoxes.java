package org.allmende.market.boxes;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allmende.market.catalogue.OfferRow;
import org.allmende.market.catalogue.Offers;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * The team says what goes into each kind of box. Until the contents are published nothing is taken from the stock; after
 * that a change holds back, or gives back, what it means for all boxes.
 */
@UseCase
@Requires(Permission.PLAN_BOXES)
public class PlanBoxes {

    private static final BigDecimal MOST = BigDecimal.valueOf(100);

    @Inject Sql sql;
    @Inject Clock clock;
    @Inject PlannedDay day;
    @Inject Offers offers;
    @Inject Demand demand;

    public void plan(@Subject long deliveryDayId, List<PlanChange> changes) {
        boolean published = day.lock(deliveryDayId, clock.today());
        Map<Long, Integer> boxes = published ? demand.boxesByKind(deliveryDayId) : Map.of();
        changes.stream().sorted(Comparator.comparingLong(PlanChange::productId)).forEach(change -> {
            if (change.quantity() == null || change.quantity().signum() < 0 || change.quantity().compareTo(MOST) > 0) {
                throw new Refused(BoxesRefusal.QUANTITY_INVALID);
            }
            apply(deliveryDayId, change, published, boxes.getOrDefault(change.boxKindId(), 0));
        });
    }

    private void apply(long deliveryDayId, PlanChange change, boolean published, int boxes) {
        if (change.quantity().signum() == 0) {
            item(deliveryDayId, change).ifPresent(item -> {
                day.hold(item, deliveryDayId, 0);
                sql.update("DELETE FROM box_plan_item WHERE id = ?", item.id());
            });
            return;
        }
        OfferRow offer = offers.of(change.productId(), deliveryDayId).orElseThrow(() -> new Refused(BoxesRefusal.NOT_OFFERED));
        sql.update("INSERT IGNORE INTO box_plan (delivery_day_id, box_kind_id) VALUES (?, ?)", deliveryDayId, change.boxKindId());
        sql.update("""
                INSERT INTO box_plan_item (box_plan_id, product_id, product_version_id, quantity)
                SELECT id, ?, ?, ? FROM box_plan WHERE delivery_day_id = ? AND box_kind_id = ?
                ON DUPLICATE KEY UPDATE quantity = VALUES(quantity)
                """, change.productId(), offer.productVersionId(), change.quantity(), deliveryDayId, change.boxKindId());
        if (published) {
            item(deliveryDayId, change).ifPresent(item -> day.hold(item, deliveryDayId, boxes));
        }
    }

    private Optional<PlannedDay.Item> item(long deliveryDayId, PlanChange change) {
        return day.items(deliveryDayId).stream().filter(item -> item.kindId() == change.boxKindId() && item.productId() == change.productId()).findFirst();
    }
}
