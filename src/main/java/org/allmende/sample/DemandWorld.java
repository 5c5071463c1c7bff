package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allmende.platform.persistence.Sql;

/** Pickup points, subscriptions of all households, their boxes of the last and the next weeks. */
@ApplicationScoped
class DemandWorld implements SampleWorld {

    private static final String BOXES = """
            INSERT INTO subscription_box (subscription_id, delivery_day_id, box_kind_id, pickup_point_id, price_cents)
            SELECT s.id, d.id, s.box_kind_id, s.pickup_point_id, s.price_cents FROM delivery_day d JOIN subscription s ON d.date >= s.anchor_date
             AND MOD(DATEDIFF(d.date, s.anchor_date) DIV 7, CASE s.rhythm WHEN 'WEEKLY' THEN 1 WHEN 'FORTNIGHTLY' THEN 2 ELSE 4 END) = 0
            ORDER BY d.date, s.id
            """;
    private static final int ALMOST_FULL = 7;
    private static final List<String> RHYTHMS = List.of("WEEKLY", "FORTNIGHTLY", "WEEKLY", "MONTHLY", "FORTNIGHTLY");
    private static final int[] SHARES = {1, 2, 4, 1, 3, 5, 2, 6, 8, 1, 7, 9, 2, 3, 1, 4};

    private record Point(String name, String place, String postcode, String street, String lat, String lon, String opens, String closes, int capacity, String note) {}

    private static final List<Point> POINTS = List.of(
            new Point("Unihof Witzenhausen", "Witzenhausen", "37213", "Am Sande 4", "51.34100", "9.85540", "15:00", "19:00", 24, "Durch das Hoftor, die Kisten stehen links im kühlen Gewölbe. Torcode 2710."),
            new Point("Markthalle Eschwege", "Eschwege", "37269", "Brückenstraße 20", "51.18390", "10.05330", "13:00", "19:30", 30, "Eingang an der Rückseite, klingeln bei „Kistenausgabe“."),
            new Point("Alte Schule Hessisch Lichtenau", "Hessisch Lichtenau", "37235", "Schulgasse 3", "51.19950", "9.71860", "16:00", "19:00", 12, "Der Schlüssel hängt im Kasten neben der Tür, Code 1804."),
            new Point("Weinreihe Bad Sooden-Allendorf", "Bad Sooden-Allendorf", "37242", "Weinreihe 11", "51.27090", "9.97480", "15:30", "18:30", 14, "Hinter dem Fachwerkhaus über den Hof."),
            new Point("Hafenscheune Wanfried", "Wanfried", "37281", "Am Schlagd 2", "51.18210", "10.17280", "16:00", "19:00", 10, "Scheunentor nach rechts schieben."),
            new Point("Dorfladen Waldkappel", "Waldkappel", "37284", "Marktplatz 5", "51.14460", "9.87700", "09:00", "18:00", 8, "Bitte an der Kasse melden."),
            new Point("Töpferhof Großalmerode", "Großalmerode", "37247", "Tongasse 8", "51.25860", "9.78450", "15:00", "18:00", 6, "Die Kisten stehen im Brennraum, erste Tür links."),
            new Point("Abendmarkt Sontra", "Sontra", "36205", "Niedertor 1", "51.07170", "9.93560", "17:00", "20:00", 10, "Stand mit der grünen Plane."),
            new Point("Bahnhof Herleshausen", "Herleshausen", "37293", "Bahnhofstraße 30", "51.00630", "10.16730", "16:30", "19:00", 8, "Im Wartesaal. Türcode 4711."));

    @Inject Sql sql;

    @Override
    public int order() {
        return 5;
    }

    @Override
    public void load(Scale scale) {
        points(scale);
        subscriptions(scale);
        sql.update(BOXES);
        changes(scale);
        past(scale);
        declarations(scale);
    }

    private void points(Scale scale) {
        List<Object[]> rows = new ArrayList<>();
        for (Point point : POINTS) {
            int room = scale.households() > Cast.HOUSEHOLDS ? Math.max(point.capacity(), scale.households() / 2) : point.capacity();
            rows.add(new Object[] {rows.size() + 1L, point.name(), point.place(), point.postcode(), point.street(), new BigDecimal(point.lat()),
                    new BigDecimal(point.lon()), point.opens(), point.closes(), room, point.note()});
        }
        sql.batch("INSERT INTO pickup_point (id, name, place, postcode, street, lat, lon, opens_at, closes_at, capacity, access_note) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
    }

    private void subscriptions(Scale scale) {
        LocalDate firstDay = sql.one("SELECT MIN(date) FROM delivery_day", row -> row.getObject(1, LocalDate.class));
        List<Long> kinds = sql.rows("SELECT id FROM box_kind ORDER BY persons, id", row -> row.getLong(1));
        long family = sql.one("SELECT COALESCE((SELECT MIN(id) FROM box_kind WHERE name LIKE 'Familie%'), (SELECT MIN(id) FROM box_kind))", row -> row.getLong(1));
        List<Object[]> rows = new ArrayList<>();
        for (int household = 1; household <= scale.households(); household++) {
            boolean first = household == 1;
            long kind = first ? family : kinds.get(household % kinds.size());
            rows.add(new Object[] {household, household, kind, first ? 1 : SHARES[household % SHARES.length], first ? "WEEKLY" : RHYTHMS.get(household % RHYTHMS.size()),
                    firstDay.plusWeeks(first ? 0 : household * 3 % 4), scale.now().minus(Duration.ofDays(40 + household % 90)),
                    Cast.FIRST_HOUSEHOLD_PERSON - 1 + household, kind});
        }
        sql.batch("""
                INSERT INTO subscription (id, household_id, box_kind_id, pickup_point_id, rhythm, anchor_date, ordered_at, ordered_by, price_cents, terms)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, (SELECT price_cents FROM box_kind WHERE id = ?), '2026-11')
                """, rows);
        // one point has a single place left
        if (!scale.isLarge()) {
            sql.update("UPDATE pickup_point SET capacity = (SELECT COUNT(*) + 1 FROM subscription WHERE pickup_point_id = ?) WHERE id = ?", ALMOST_FULL, ALMOST_FULL);
        }
    }

    /** Some households skip a week, some add products to their next box; household 1 leaves its box as it is. */
    private void changes(Scale scale) {
        Long next = sql.first("SELECT id FROM delivery_day WHERE cutoff_at > ? ORDER BY date LIMIT 1", row -> row.getLong(1), scale.now()).orElse(null);
        if (next == null) {
            return;
        }
        sql.update("""
                UPDATE subscription_box b JOIN subscription s ON s.id = b.subscription_id JOIN delivery_day d ON d.id = b.delivery_day_id
                SET b.skipped_at = ?, b.skipped_by = s.ordered_by WHERE d.cutoff_at > ? AND s.id > 1 AND MOD(s.id + d.id, 11) = 3
                """, scale.now().minus(Duration.ofHours(20)), scale.now());
        sql.update("""
                INSERT INTO box_extra (subscription_box_id, product_id, product_version_id, quantity, price_cents, added_by, added_at)
                SELECT b.id, o.product_id, v.id, 1 + MOD(s.id, 2), v.price_cents, s.ordered_by, ?
                FROM subscription_box b JOIN subscription s ON s.id = b.subscription_id
                JOIN (SELECT product_id, ROW_NUMBER() OVER (ORDER BY product_id) AS n FROM stock_balance
                      WHERE delivery_day_id = ? AND available >= 20 AND product_id IN (SELECT product_id FROM offered_product)) o ON o.n = 1 + MOD(s.id, 5)
                JOIN product p ON p.id = o.product_id JOIN product_version v ON v.id = p.current_version_id
                WHERE b.delivery_day_id = ? AND b.skipped_at IS NULL AND s.id BETWEEN 2 AND 60 AND MOD(s.id, 6) = 2
                """, scale.now().minus(Duration.ofHours(19)), next, next);
        sql.batch("INSERT INTO stock_entry (product_id, delivery_day_id, kind, quantity, reason, person_id, at) VALUES (?, ?, 'RESERVE', ?, ?, ?, ?)", sql.rows("""
                SELECT e.product_id, b.delivery_day_id, e.quantity, b.id, e.added_by FROM box_extra e JOIN subscription_box b ON b.id = e.subscription_box_id
                """, row -> new Object[] {row.getLong(1), row.getLong(2), row.getBigDecimal(3), "box " + row.getLong(4), row.getLong(5), scale.now().minus(Duration.ofHours(19))}));
        sql.update("""
                UPDATE stock_balance t JOIN (SELECT e.product_id, b.delivery_day_id, SUM(e.quantity) AS taken FROM box_extra e
                  JOIN subscription_box b ON b.id = e.subscription_box_id GROUP BY e.product_id, b.delivery_day_id) x
                  ON x.product_id = t.product_id AND x.delivery_day_id = t.delivery_day_id SET t.available = t.available - x.taken
                """);
    }

    /** Days whose cut-off has passed are closed with their harvest orders; nearly all boxes of earlier days were fetched. */
    private void past(Scale scale) {
        sql.update("""
                INSERT INTO harvest_order (delivery_day_id, product_id, product_version_id, quantity)
                SELECT d.id, i.product_id, i.product_version_id, SUM(i.quantity * n.boxes)
                FROM delivery_day d JOIN box_plan p ON p.delivery_day_id = d.id JOIN box_plan_item i ON i.box_plan_id = p.id
                JOIN (SELECT delivery_day_id, box_kind_id, COUNT(*) AS boxes FROM subscription_box WHERE skipped_at IS NULL GROUP BY delivery_day_id, box_kind_id) n
                  ON n.delivery_day_id = d.id AND n.box_kind_id = p.box_kind_id
                WHERE d.cutoff_at <= ? GROUP BY d.id, i.product_id, i.product_version_id
                """, scale.now());
        sql.update("UPDATE delivery_day SET closed_at = cutoff_at WHERE cutoff_at <= ? AND closed_at IS NULL", scale.now());
        sql.update("""
                INSERT INTO check_in (subscription_box_id, person_id, at)
                SELECT b.id, 52, TIMESTAMP(d.date) + INTERVAL (840 + MOD(b.id * 7, 200)) MINUTE FROM subscription_box b
                JOIN delivery_day d ON d.id = b.delivery_day_id WHERE d.date < ? AND b.skipped_at IS NULL AND MOD(b.id, 23) <> 5
                """, scale.today());
    }

    /** One cancellation that names its contract in words: the team has to find it. */
    private void declarations(Scale scale) {
        sql.update("""
                INSERT INTO contract_declaration (kind, name, email, contract, language, received_at, copy_key)
                VALUES ('CANCEL', 'Traudel Wissemann', 'traudel@example.org', 'die Kiste von meiner Nachbarin in Sontra', 'de', ?, REPEAT('d', 32))
                """, scale.now().minus(Duration.ofHours(5)));
    }
}
