package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allmende.market.seasons.DeliveryCalendar;
import org.allmende.platform.persistence.Sql;

/** Delivery days from four weeks ago to twelve weeks ahead, and what the farms have entered for them so far. */
@ApplicationScoped
class HarvestWorld {

    static final int WEEKS_BACK = 4;
    private static final int WEEKS_ENTERED = 3;
    private static final int HOUSEHOLDS = 60;

    @Inject Sql sql;

    void load(Scale scale) {
        days(scale);
        LocalDate lastEntered = scale.today().plusWeeks(WEEKS_ENTERED);
        harvest(scale, lastEntered);
    }

    /** The nightly job may have been faster: a day that exists stays. */
    private void days(Scale scale) {
        List<Object[]> days = new ArrayList<>();
        LocalDate first = scale.today().minusWeeks(WEEKS_BACK).plusDays(1);
        for (LocalDate day : DeliveryCalendar.days(first, WEEKS_BACK + DeliveryCalendar.WEEKS_AHEAD)) {
            boolean past = day.isBefore(scale.today());
            days.add(new Object[] {day, DeliveryCalendar.cutoffOf(day), past ? DeliveryCalendar.cutoffOf(day.minusDays(2)) : null,
                    past ? DeliveryCalendar.cutoffOf(day) : null});
        }
        sql.batch("INSERT IGNORE INTO delivery_day (date, cutoff_at, contents_published_at, closed_at) VALUES (?, ?, ?, ?)", days);
    }

    /**
     * Everything in season, in amounts that look counted by hand: more of loose goods, less of jars. Three
     * products are not entered yet, so that pages have something to say about them.
     */
    private void harvest(Scale scale, LocalDate last) {
        BigDecimal factor = BigDecimal.valueOf(Math.max(scale.households(), HOUSEHOLDS)).divide(BigDecimal.valueOf(HOUSEHOLDS), 1, RoundingMode.UP);
        List<Object[]> entries = sql.rows("""
                SELECT p.id, d.id, ? * IF(v.count_unit = 'KGM', 90 + p.id * 7 % 60, 70 + p.id * 11 % 50)
                FROM product p JOIN product_version v ON v.id = p.current_version_id JOIN delivery_day d
                WHERE d.date <= ? AND IF(v.season_from <= v.season_to, MONTH(d.date) BETWEEN v.season_from AND v.season_to,
                        MONTH(d.date) >= v.season_from OR MONTH(d.date) <= v.season_to)
                  AND (p.id <= 80 AND p.sku NOT IN ('P-03', 'H-07', 'B-03') OR p.id > 80 AND p.id % 3 = 0 AND d.date >= ?)
                ORDER BY d.id, p.id
                """, row -> new Object[] {row.getLong(1), row.getLong(2), row.getBigDecimal(3), scale.now()}, factor, last, scale.today());
        sql.batch("INSERT INTO stock_balance (product_id, delivery_day_id, harvested, available) VALUES (?, ?, ?, ?)",
                entries.stream().map(entry -> new Object[] {entry[0], entry[1], entry[2], entry[2]}).toList());
        sql.batch("INSERT INTO stock_entry (product_id, delivery_day_id, kind, quantity, at) VALUES (?, ?, 'HARVEST', ?, ?)", entries);
    }
}
