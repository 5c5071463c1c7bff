package org.allmende.market.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.allmende.market.pickup.PickupPoints;
import org.allmende.market.pickup.PickupRefusal;
import org.allmende.market.pickup.PointClosed;
import org.allmende.market.pickup.PointRow;
import org.allmende.market.pickup.ReservePlace;
import org.allmende.people.households.Households;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.mail.Outbox;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.web.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The subscriptions of a closed pickup point move to the nearest one with room, and their households are told. */
@ApplicationScoped
class OnPointClosed {

    @Inject PickupPoints points;
    @Inject ReservePlace reservePlace;
    @Inject Households households;
    @Inject Outbox outbox;
    @Inject Sql sql;
    @Inject @ConfigProperty(name = "allmende.base.url") String baseUrl;

    private record Place(String name, BigDecimal lat, BigDecimal lon) {

        BigDecimal distance(PointRow other) {
            return lat.subtract(other.lat()).pow(2).add(lon.subtract(other.lon()).multiply(new BigDecimal("0.63")).pow(2));
        }
    }

    void move(@Observes PointClosed closed) {
        Place old = sql.one("SELECT name, lat, lon FROM pickup_point WHERE id = ?",
                row -> new Place(row.getString("name"), row.getBigDecimal("lat"), row.getBigDecimal("lon")), closed.pointId());
        List<PointRow> nearest = points.openOn(closed.from()).stream().filter(point -> point.id() != closed.pointId())
                .sorted(Comparator.comparing(old::distance)).toList();
        sql.rows("SELECT id, household_id FROM subscription WHERE pickup_point_id = ? AND (ended_on IS NULL OR ended_on > ?) ORDER BY id",
                row -> new long[] {row.getLong(1), row.getLong(2)}, closed.pointId(), closed.from())
                .forEach(subscription -> tell(subscription[1], old, take(subscription[0], nearest, closed), closed.from()));
        // boxes of others that were moved here for one delivery go back to their usual point
        sql.update("""
                UPDATE subscription_box b JOIN delivery_day d ON d.id = b.delivery_day_id JOIN subscription s ON s.id = b.subscription_id
                SET b.pickup_point_id = s.pickup_point_id WHERE b.pickup_point_id = ? AND d.date >= ? AND d.closed_at IS NULL
                """, closed.pointId(), closed.from());
    }

    private PointRow take(long subscriptionId, List<PointRow> nearest, PointClosed closed) {
        PointRow found = nearest.stream().filter(point -> hasRoom(point.id(), closed.from())).findFirst()
                .orElseThrow(() -> new Refused(PickupRefusal.POINT_FULL, "", 0));
        sql.update("UPDATE subscription SET pickup_point_id = ? WHERE id = ?", found.id(), subscriptionId);
        sql.update("""
                UPDATE subscription_box b JOIN delivery_day d ON d.id = b.delivery_day_id SET b.pickup_point_id = ?
                WHERE b.subscription_id = ? AND b.pickup_point_id = ? AND d.date >= ? AND d.closed_at IS NULL
                """, found.id(), subscriptionId, closed.pointId(), closed.from());
        return found;
    }

    private boolean hasRoom(long pointId, LocalDate from) {
        try {
            reservePlace.from(pointId, from);
            return true;
        } catch (Refused full) {
            return false;
        }
    }

    private void tell(long householdId, Place old, PointRow found, LocalDate from) {
        households.contacts(householdId).forEach(contact -> outbox.put(contact.email(),
                Texts.of(contact.language(), "market.subscriptions.mail.point-closed-subject"),
                Texts.of(contact.language(), "market.subscriptions.mail.point-closed", contact.name(), old.name(), Formats.dateWithYear(from, contact.language()),
                        found.name() + ", " + found.street() + ", " + found.postcode() + " " + found.place(), baseUrl)));
    }
}
