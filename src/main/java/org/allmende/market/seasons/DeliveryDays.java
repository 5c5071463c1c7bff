package org.allmende.market.seasons;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** The delivery days, for every capability that plans, orders or packs for one. */
@Read
@Requires(Permission.ANYONE)
public class DeliveryDays {

    private static final String COLUMNS = "SELECT id, date, cutoff_at, contents_published_at, closed_at FROM delivery_day ";

    @Inject Sql sql;

    /** The first day that can still be changed, if one is planned. */
    public Optional<DeliveryDay> nextOpen(Instant now) {
        return open(now, 1).stream().findFirst();
    }

    /** The next days that can still be changed, soonest first. */
    public List<DeliveryDay> open(Instant now, int limit) {
        return sql.rows(COLUMNS + "WHERE cutoff_at > ? AND closed_at IS NULL ORDER BY date LIMIT ?", DeliveryDays::day, now, limit);
    }

    /** Days from a date on, also closed ones, soonest first. */
    public List<DeliveryDay> from(LocalDate first, int limit) {
        return sql.rows(COLUMNS + "WHERE date >= ? ORDER BY date LIMIT ?", DeliveryDays::day, first, limit);
    }

    public Optional<DeliveryDay> of(long deliveryDayId) {
        return sql.first(COLUMNS + "WHERE id = ?", DeliveryDays::day, deliveryDayId);
    }

    static DeliveryDay day(ResultSet row) throws SQLException {
        return new DeliveryDay(row.getLong("id"), row.getObject("date", LocalDate.class), Sql.instant(row, "cutoff_at"),
                Sql.instant(row, "contents_published_at"), Sql.instant(row, "closed_at"));
    }
}
