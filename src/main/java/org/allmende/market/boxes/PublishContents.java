package org.allmende.market.boxes;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The contents of a day's boxes stand: their harvest is held back. Doing it again follows the number of boxes. */
@UseCase
@Requires(Permission.PLAN_BOXES)
public class PublishContents {

    @Inject Sql sql;
    @Inject Clock clock;
    @Inject PlannedDay day;
    @Inject Demand demand;

    public void publish(@Subject long deliveryDayId) {
        Instant now = clock.now();
        day.lock(deliveryDayId, Clock.dateOf(now));
        List<PlannedDay.Item> items = day.items(deliveryDayId);
        if (items.isEmpty()) {
            throw new Refused(BoxesRefusal.NOTHING_PLANNED);
        }
        Map<Long, Integer> boxes = demand.boxesByKind(deliveryDayId);
        items.forEach(item -> day.hold(item, deliveryDayId, boxes.getOrDefault(item.kindId(), 0)));
        sql.update("UPDATE delivery_day SET contents_published_at = ? WHERE id = ?", now, deliveryDayId);
    }
}
