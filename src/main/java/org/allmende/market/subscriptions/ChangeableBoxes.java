package org.allmende.market.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/**
 * The door to every change of a box: it belongs to the caller's household and its cut-off lies ahead. The box's row is held
 * until the change commits, and its day is held against closing, so that no change slips in behind a harvest order.
 */
@ApplicationScoped
class ChangeableBoxes {

    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Language language;

    record Box(long id, long deliveryDayId, LocalDate date, long pickupPointId, boolean skipped) {}

    Box lock(long boxId, Instant now) {
        Locked box = sql.first("SELECT subscription_id, delivery_day_id, pickup_point_id, skipped_at IS NOT NULL AS skipped FROM subscription_box WHERE id = ? FOR UPDATE",
                row -> new Locked(row.getLong("subscription_id"), row.getLong("delivery_day_id"), row.getLong("pickup_point_id"), row.getBoolean("skipped")), boxId)
                .orElseThrow(() -> new Refused(SubscriptionRefusal.BOX_NOT_FOUND));
        long household = sql.one("SELECT household_id FROM subscription WHERE id = ?", row -> row.getLong(1), box.subscriptionId());
        if (!caller.may(Permission.CHANGE_BOX, household)) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        Day day = sql.one("SELECT date, cutoff_at, closed_at FROM delivery_day WHERE id = ? LOCK IN SHARE MODE",
                row -> new Day(row.getObject("date", LocalDate.class), Sql.instant(row, "cutoff_at"), Sql.instant(row, "closed_at")), box.deliveryDayId());
        if (!day.isOpen(now)) {
            throw new Refused(SubscriptionRefusal.CUTOFF_PASSED, Formats.date(day.date(), language.getLocale()));
        }
        return new Box(boxId, box.deliveryDayId(), day.date(), box.pickupPointId(), box.skipped());
    }

    private record Locked(long subscriptionId, long deliveryDayId, long pickupPointId, boolean skipped) {}

    private record Day(LocalDate date, Instant cutoffAt, Instant closedAt) {

        boolean isOpen(Instant now) {
            return closedAt == null && now.isBefore(cutoffAt);
        }
    }
}
