package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.market.seasons.SeasonRule;
import org.allmende.platform.persistence.Sql;
import org.apache.commons.csv.CSVRecord;

/** Three kinds of boxes, and what is planned in them: for the past deliveries and the next three open ones, by season. */
@ApplicationScoped
class BoxWorld {

    private static final int OPEN_DAYS_PLANNED = 3;
    private static final int DAYS_AT_MOST = 9;

    /** One place in a box: the first product in season fills it. Quantities for the three kinds; 0 leaves the place out. */
    private record Slot(String single, String pair, String family, String... skus) {
        String quantity(int kind) {
            return List.of(single, pair, family).get(kind - 1);
        }
    }

    private static final List<Slot> SLOTS = List.of(
            new Slot("0.5", "1", "1.5", "K-01", "K-02", "K-03", "A-05"),
            new Slot("0", "1", "1", "K-04"),
            new Slot("1", "1.5", "2.5", "T-03", "T-01"),
            new Slot("0.5", "1", "1.5", "G-01", "G-13", "G-02"),
            new Slot("1", "1", "2", "G-10", "G-08", "G-09"),
            new Slot("0.5", "0.5", "1", "G-11", "G-04", "G-02"),
            new Slot("0", "1", "1", "G-16", "G-12", "G-06", "G-19"),
            new Slot("1", "1", "0", "E-01"),
            new Slot("0", "0", "1", "E-02"),
            new Slot("0", "1", "2", "M-01"),
            new Slot("1", "1", "1", "B-02"),
            new Slot("0", "0", "1", "M-06"),
            new Slot("0", "0", "1", "P-01"));

    @Inject Sql sql;

    void load(Scale scale) {
        sql.batch("INSERT INTO box_kind (id, name, description, persons, price_cents) VALUES (?, ?, ?, ?, ?)", List.of(
                new Object[] {1, "Singlekiste", "Gemüse, Obst, Brot und Eier für eine Person, die gern kocht.", 1, 1790},
                new Object[] {2, "Paarkiste", "Der Wocheneinkauf für zwei: mehr Gemüse, dazu Milch und Saft.", 2, 3290},
                new Object[] {3, "Familienkiste", "Für vier am Tisch: mit Käse, Pilzen und Milch für die ganze Woche.", 4, 5490}));
        plans(scale.now());
        items();
    }

    private void plans(Instant now) {
        List<Object[]> plans = new ArrayList<>();
        sql.rows("""
                SELECT id FROM delivery_day WHERE date <= (SELECT MAX(date) FROM
                  (SELECT date FROM delivery_day WHERE cutoff_at > ? ORDER BY date LIMIT ?) next) ORDER BY date LIMIT ?
                """, row -> row.getLong("id"), now, OPEN_DAYS_PLANNED, DAYS_AT_MOST)
                .forEach(day -> List.of(1, 2, 3).forEach(kind -> plans.add(new Object[] {day, kind})));
        sql.batch("INSERT INTO box_plan (delivery_day_id, box_kind_id) VALUES (?, ?)", plans);
    }

    private record Plan(long id, int kind, LocalDate day) {}

    private void items() {
        Map<String, CSVRecord> products = new HashMap<>();
        Map<String, Long> ids = new HashMap<>();
        for (CSVRecord row : SampleFile.rows("products")) {
            products.put(row.get("sku"), row);
            ids.put(row.get("sku"), row.getRecordNumber());
        }
        List<Object[]> items = new ArrayList<>();
        List<Plan> plans = sql.rows("SELECT b.id, b.box_kind_id, d.date FROM box_plan b JOIN delivery_day d ON d.id = b.delivery_day_id ORDER BY b.id",
                row -> new Plan(row.getLong("id"), row.getInt("box_kind_id"), row.getObject("date", LocalDate.class)));
        for (Plan plan : plans) {
            List<Long> taken = new ArrayList<>();
            for (Slot slot : SLOTS) {
                String quantity = slot.quantity(plan.kind());
                List.of(slot.skus()).stream().filter(sku -> isInSeason(products.get(sku), plan.day())).map(ids::get)
                        .filter(id -> !"0".equals(quantity) && !taken.contains(id)).findFirst().ifPresent(id -> {
                            taken.add(id);
                            items.add(new Object[] {plan.id(), id, id, quantity});
                        });
            }
        }
        sql.batch("INSERT INTO box_plan_item (box_plan_id, product_id, product_version_id, quantity) VALUES (?, ?, ?, ?)", items);
    }

    private static boolean isInSeason(CSVRecord product, LocalDate day) {
        return SeasonRule.covers(Integer.parseInt(product.get("season_from")), Integer.parseInt(product.get("season_to")), day);
    }
}
