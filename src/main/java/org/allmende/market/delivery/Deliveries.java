package org.allmende.market.delivery;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.allmende.market.boxes.BoxContents;
import org.allmende.market.boxes.ContentRow;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.time.Clock;

/** Deliveries for the team: the days, and for one day its orders, its kinds and its boxes. */
@Read
@Requires(Permission.PACK_BOXES)
public class Deliveries {

    private static final int WEEKS_BACK = 2;
    private static final String SELECT = """
            SELECT d.id, d.date, d.cutoff_at, d.closed_at, COUNT(b.id) - COUNT(b.skipped_at) AS boxes, COUNT(b.skipped_at) AS skipped, COUNT(c.at) AS fetched
            FROM delivery_day d LEFT JOIN subscription_box b ON b.delivery_day_id = d.id LEFT JOIN check_in c ON c.subscription_box_id = b.id
            """;

    @Inject Sql sql;
    @Inject HarvestOrders harvestOrders;
    @Inject Sheets sheets;
    @Inject BoxContents boxContents;
    @Inject Clock clock;

    public List<DeliveryRow> around() {
        return sql.rows(SELECT + "WHERE d.date >= ? GROUP BY d.id ORDER BY d.date LIMIT 9", Deliveries::delivery, clock.today().minusWeeks(WEEKS_BACK));
    }

    public Optional<DeliveryRow> of(long dayId) {
        return sql.first(SELECT + "WHERE d.id = ? GROUP BY d.id", Deliveries::delivery, dayId);
    }

    /** By producer, then product. */
    public List<OrderRow> orders(DeliveryRow day) {
        return harvestOrders.of(day.id(), day.isClosed());
    }

    public List<KindCount> kinds(long dayId) {
        Map<Long, List<ContentRow>> contents = boxContents.ofDay(dayId);
        return sql.rows("""
                SELECT k.id, k.name, COUNT(*) AS boxes FROM subscription_box b JOIN box_kind k ON k.id = b.box_kind_id
                WHERE b.delivery_day_id = ? AND b.skipped_at IS NULL GROUP BY k.id, k.name, k.persons ORDER BY k.persons, k.id
                """, row -> new KindCount(row.getLong("id"), row.getString("name"), row.getInt("boxes"), contents.getOrDefault(row.getLong("id"), List.of())), dayId);
    }

    /** How many boxes of each kind go to each point. */
    public List<PointCount> points(long dayId) {
        return sql.rows("""
                SELECT p.id, p.name, k.name AS kind_name, COUNT(*) AS boxes FROM subscription_box b
                JOIN pickup_point p ON p.id = b.pickup_point_id JOIN box_kind k ON k.id = b.box_kind_id
                WHERE b.delivery_day_id = ? AND b.skipped_at IS NULL GROUP BY p.id, p.name, k.id, k.name, k.persons ORDER BY p.name, k.persons, k.id
                """, row -> new PointCount(row.getLong("id"), row.getString("name"), row.getString("kind_name"), row.getInt("boxes")), dayId);
    }

    /** All boxes to pack, by point and name. */
    public List<PackingRow> boxes(long dayId) {
        return sheets.boxes(dayId, null);
    }

    /** The boxes of one point, by name. */
    public List<PackingRow> boxes(long dayId, long pointId) {
        return sheets.boxes(dayId, pointId);
    }

    /** How many boxes of a kind go to a point. */
    public record PointCount(long pointId, String pointName, String kindName, int boxes) {}

    private static DeliveryRow delivery(ResultSet row) throws SQLException {
        return new DeliveryRow(row.getLong("id"), row.getObject("date", LocalDate.class), Sql.instant(row, "cutoff_at"), Sql.instant(row, "closed_at"),
                row.getInt("boxes"), row.getInt("skipped"), row.getInt("fetched"));
    }
}
