package org.allmende.market.delivery;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.allmende.market.seasons.DeliveryDay;
import org.allmende.market.seasons.DeliveryDays;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.time.Clock;

/** What a host hands out: the boxes of the own point. */
@Read
@Requires(Permission.CHECK_IN_BOXES)
public class PointBoxes {

    /** A delivery stays in reach for some days, for those who come late. */
    private static final int DAYS_BACK = 6;

    public record Point(long id, String name) {}

    @Inject Sql sql;
    @Inject Sheets sheets;
    @Inject DeliveryDays deliveryDays;
    @Inject Clock clock;

    /** Points by name; all of them for somebody who may act everywhere (0 among the scopes). */
    public List<Point> points(List<Long> scopes) {
        return sql.rows("SELECT id, name FROM pickup_point ORDER BY name LIMIT 200", row -> new Point(row.getLong("id"), row.getString("name"))).stream()
                .filter(point -> scopes.contains(0L) || scopes.contains(point.id())).toList();
    }

    /** The last delivery, and the next ones. */
    public List<DeliveryDay> days() {
        LocalDate today = clock.today();
        return deliveryDays.from(today.minusDays(DAYS_BACK), 3);
    }

    public List<PackingRow> boxes(@Scope long pointId, long dayId) {
        return sheets.boxes(dayId, pointId);
    }
}
