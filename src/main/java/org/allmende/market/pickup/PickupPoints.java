package org.allmende.market.pickup;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** The open pickup points with the places that are left. */
@Read
@Requires(Permission.ANYONE)
public class PickupPoints {

    @Inject Sql sql;
    @Inject PlaceUse use;

    /** Points that are open on a day, by place. */
    public List<PointRow> openOn(LocalDate day) {
        Map<Long, Integer> taken = use.takenFrom(day);
        return sql.rows("""
                SELECT p.id, p.name, p.place, p.postcode, p.street, p.lat, p.lon, p.opens_at, p.closes_at, p.capacity, d.number
                FROM pickup_point p LEFT JOIN decision d ON d.id = p.decision_id
                WHERE p.closed_on IS NULL OR p.closed_on > ? ORDER BY p.place, p.name LIMIT 200
                """, row -> new PointRow(row.getLong("id"), row.getString("name"), row.getString("place"), row.getString("postcode"),
                row.getString("street"), row.getBigDecimal("lat"), row.getBigDecimal("lon"), row.getObject("opens_at", LocalTime.class),
                row.getObject("closes_at", LocalTime.class), row.getInt("capacity"),
                Math.max(0, row.getInt("capacity") - taken.getOrDefault(row.getLong("id"), 0)), row.getString("number")), day);
    }

    public Optional<PointRow> of(long id, LocalDate day) {
        return openOn(day).stream().filter(point -> point.id() == id).findFirst();
    }
}
