package org.allmende.portal.home;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.time.Clock;

/** What the home page tells everybody. */
@Read
@Requires(Permission.ANYONE)
public class Front {

    private static final int CROPS = 10;
    private static final int DECISIONS = 3;
    private static final int POINTS = 12;

    @Inject Sql sql;
    @Inject Clock clock;

    /** @param cutoffAt until then boxes for this day can be ordered */
    public record NextDelivery(long id, LocalDate date, Instant cutoffAt) {}

    /** @param crop names its picture */
    public record Content(String name, String crop) {}

    public record DecisionRow(String number, String title, LocalDate decidedOn, LocalDate effectiveOn) {
        public String url() {
            return "/council/register/decision?number=" + number;
        }
    }

    public record PointRow(String name, BigDecimal lat, BigDecimal lon) {}

    /** The first delivery that can still be ordered for. */
    public Optional<NextDelivery> nextDelivery() {
        return sql.first("SELECT id, date, cutoff_at FROM delivery_day WHERE cutoff_at > ? ORDER BY date LIMIT 1",
                row -> new NextDelivery(row.getLong("id"), row.getObject("date", LocalDate.class), Sql.instant(row, "cutoff_at")), clock.now());
    }

    /** What most of its boxes hold; nothing before it is planned. */
    public List<Content> contents(long deliveryDayId) {
        return sql.rows("""
                SELECT v.name, p.crop FROM box_plan b
                JOIN box_plan_item i ON i.box_plan_id = b.id
                JOIN product p ON p.id = i.product_id
                JOIN product_version v ON v.id = i.product_version_id
                WHERE b.delivery_day_id = ?
                GROUP BY p.id, v.name, p.crop ORDER BY COUNT(*) DESC, SUM(i.quantity) DESC, p.id LIMIT ?
                """, row -> new Content(row.getString("name"), row.getString("crop")), deliveryDayId, CROPS);
    }

    public List<DecisionRow> newestDecisions() {
        return sql.rows("SELECT number, title, decided_on, effective_on FROM decision ORDER BY decided_on DESC, id DESC LIMIT ?",
                row -> new DecisionRow(row.getString("number"), row.getString("title"), row.getObject("decided_on", LocalDate.class),
                        row.getObject("effective_on", LocalDate.class)), DECISIONS);
    }

    /** The pickup points that are open now. */
    public List<PointRow> points() {
        return sql.rows("SELECT name, lat, lon FROM pickup_point WHERE closed_on IS NULL OR closed_on > ? ORDER BY name LIMIT ?",
                row -> new PointRow(row.getString("name"), row.getBigDecimal("lat"), row.getBigDecimal("lon")), clock.today(), POINTS);
    }
}
