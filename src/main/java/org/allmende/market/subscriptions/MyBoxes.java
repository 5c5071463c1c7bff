package org.allmende.market.subscriptions;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.allmende.market.boxes.BoxContents;
import org.allmende.market.boxes.ContentRow;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.time.Clock;

/** A household's contracts and its boxes to come, with contents and extras. */
@Read
@Requires(Permission.CHANGE_BOX)
public class MyBoxes {

    /** Further ahead nothing is planned yet, and each day costs a statement. */
    private static final int DAYS_WITH_CONTENTS = 3;
    private static final String SELECT = """
            SELECT b.id, b.subscription_id, b.delivery_day_id, d.date, d.cutoff_at, d.cutoff_at > ? AND d.closed_at IS NULL AS open,
                   d.contents_published_at IS NOT NULL AS firm, k.id AS kind_id, k.name AS kind_name, p.id AS point_id, p.name AS point_name,
                   p.opens_at, p.closes_at, IF(b.skipped_at IS NULL, p.access_note, '') AS access_note,
                   b.pickup_point_id <> s.pickup_point_id AS moved, b.price_cents, b.skipped_at IS NOT NULL AS skipped
            FROM subscription s
            JOIN subscription_box b ON b.subscription_id = s.id
            JOIN delivery_day d ON d.id = b.delivery_day_id
            JOIN box_kind k ON k.id = b.box_kind_id
            JOIN pickup_point p ON p.id = b.pickup_point_id
            WHERE s.household_id = ?
            """;

    @Inject Sql sql;
    @Inject Subscriptions subscriptions;
    @Inject BoxContents boxContents;
    @Inject Clock clock;

    public List<SubscriptionRow> contracts(@Scope long householdId) {
        return subscriptions.ofHousehold(householdId, clock.today());
    }

    /** The boxes from today on, soonest first. */
    public List<BoxRow> next(@Scope long householdId, int limit) {
        Instant now = clock.now();
        List<BoxRow> boxes = sql.rows(SELECT + "AND d.date >= ? ORDER BY d.date, b.id LIMIT ?", MyBoxes::box, now, householdId, Clock.dateOf(now), limit);
        return fill(boxes);
    }

    /** One box of the household. */
    public Optional<BoxRow> of(@Scope long householdId, long boxId) {
        return fill(sql.rows(SELECT + "AND b.id = ?", MyBoxes::box, clock.now(), householdId, boxId)).stream().findFirst();
    }

    private List<BoxRow> fill(List<BoxRow> boxes) {
        if (boxes.isEmpty()) {
            return boxes;
        }
        Map<Long, Map<Long, List<ContentRow>>> contents = new HashMap<>();
        boxes.stream().map(BoxRow::deliveryDayId).distinct().limit(DAYS_WITH_CONTENTS).forEach(day -> contents.put(day, boxContents.ofDay(day)));
        Map<Long, List<ExtraRow>> extras = extras(boxes).stream().collect(Collectors.groupingBy(ExtraRow::boxId));
        return boxes.stream().map(box -> box.with(
                contents.getOrDefault(box.deliveryDayId(), Map.of()).getOrDefault(box.boxKindId(), List.of()),
                extras.getOrDefault(box.id(), List.of()))).toList();
    }

    private List<ExtraRow> extras(List<BoxRow> boxes) {
        String marks = boxes.stream().map(box -> "?").collect(Collectors.joining(","));
        return sql.rows("""
                SELECT e.id, e.subscription_box_id, v.name, p.crop, e.quantity, v.count_unit, e.price_cents FROM box_extra e
                JOIN product p ON p.id = e.product_id JOIN product_version v ON v.id = e.product_version_id
                WHERE e.subscription_box_id IN (""" + marks + ") ORDER BY e.id", row -> new ExtraRow(row.getLong("id"),
                row.getLong("subscription_box_id"), row.getString("name"), row.getString("crop"), row.getBigDecimal("quantity"),
                row.getString("count_unit"), row.getLong("price_cents")), boxes.stream().map(BoxRow::id).toArray());
    }

    private static BoxRow box(ResultSet row) throws SQLException {
        return new BoxRow(row.getLong("id"), row.getLong("subscription_id"), row.getLong("delivery_day_id"), row.getObject("date", LocalDate.class),
                Sql.instant(row, "cutoff_at"), row.getBoolean("open"), row.getBoolean("firm"), row.getLong("kind_id"), row.getString("kind_name"),
                row.getLong("point_id"), row.getString("point_name"), row.getObject("opens_at", LocalTime.class),
                row.getObject("closes_at", LocalTime.class), row.getString("access_note"), row.getBoolean("moved"), row.getLong("price_cents"),
                row.getBoolean("skipped"), List.of(), List.of());
    }
}
