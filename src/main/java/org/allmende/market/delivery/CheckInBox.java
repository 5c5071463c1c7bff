package org.allmende.market.delivery;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The host hands out a box. Doing it twice is harmless: the answer says who handed it out, and when. */
@UseCase
@Requires(Permission.CHECK_IN_BOXES)
public class CheckInBox {

    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param already it had been handed out before, by {@code by} at {@code at} */
    public record HandedOut(long boxId, boolean already, String by, Instant at) {}

    public HandedOut checkIn(@Subject long boxId) {
        Instant now = clock.now();
        Box box = sql.first("""
                SELECT b.pickup_point_id, b.skipped_at IS NOT NULL AS skipped, d.cutoff_at > ? AND d.closed_at IS NULL AS open
                FROM subscription_box b JOIN delivery_day d ON d.id = b.delivery_day_id WHERE b.id = ?
                """, row -> new Box(row.getLong("pickup_point_id"), row.getBoolean("skipped"), row.getBoolean("open")), now, boxId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!caller.may(Permission.CHECK_IN_BOXES, box.pointId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        if (box.skipped()) {
            throw new Refused(DeliveryRefusal.BOX_SKIPPED);
        }
        if (box.open()) {
            throw new Refused(DeliveryRefusal.NOT_PACKED_YET);
        }
        boolean first = sql.update("INSERT IGNORE INTO check_in (subscription_box_id, person_id, at) VALUES (?, ?, ?)",
                boxId, caller.personId(), now) == 1;
        return sql.one("SELECT p.name, c.at FROM check_in c JOIN person p ON p.id = c.person_id WHERE c.subscription_box_id = ?",
                row -> new HandedOut(boxId, !first, row.getString("name"), Sql.instant(row, "at")), boxId);
    }

    private record Box(long pointId, boolean skipped, boolean open) {}
}
