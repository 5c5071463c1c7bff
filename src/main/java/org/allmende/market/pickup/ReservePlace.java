package org.allmende.market.pickup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/**
 * Holds the point's row until the booking commits, then looks whether a place is left: so the last place goes to one of two
 * who want it. Called inside the booking's transaction, before its row is written.
 */
@ApplicationScoped
public class ReservePlace {

    @Inject Sql sql;
    @Inject PlaceUse use;

    /** For a subscription whose first box comes on {@code from}. */
    public void from(long pointId, LocalDate from) {
        Room room = lock(pointId, from);
        room.holds(use.takenFrom(from).getOrDefault(pointId, 0));
    }

    /** For one box on one day. */
    public void on(long pointId, long deliveryDayId, LocalDate day) {
        Room room = lock(pointId, day);
        room.holds(use.takenOn(pointId, deliveryDayId));
    }

    private Room lock(long pointId, LocalDate day) {
        Room room = sql.first("SELECT name, capacity, closed_on FROM pickup_point WHERE id = ? FOR UPDATE",
                row -> new Room(row.getString("name"), row.getInt("capacity"), row.getObject("closed_on", LocalDate.class)), pointId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (room.closedOn() != null && !day.isBefore(room.closedOn())) {
            throw new Refused(PickupRefusal.POINT_CLOSED, room.name());
        }
        return room;
    }

    private record Room(String name, int capacity, LocalDate closedOn) {

        void holds(int taken) {
            if (taken >= capacity) {
                throw new Refused(PickupRefusal.POINT_FULL, name, capacity);
            }
        }
    }
}
