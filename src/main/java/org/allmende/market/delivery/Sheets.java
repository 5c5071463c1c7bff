package org.allmende.market.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.persistence.Sql;

/** The boxes of a delivery with their extras: two statements however many there are. Sorted as a German dictionary sorts. */
@ApplicationScoped
class Sheets {

    @Inject Sql sql;
    @Inject Language language;

    /** @param pointId null for all points */
    List<PackingRow> boxes(long dayId, Long pointId) {
        Map<Long, String> extras = extras(dayId, pointId);
        Collator german = Collator.getInstance(Locale.GERMAN);
        Map<String, CollationKey> keys = new HashMap<>();
        return sql.rows("""
                SELECT b.id, p.id AS point_id, p.name AS point_name, n.name, h.name AS household, k.name AS kind_name, c.at, w.name AS handed_out_by
                FROM subscription_box b
                JOIN subscription s ON s.id = b.subscription_id JOIN person n ON n.id = s.ordered_by JOIN household h ON h.id = s.household_id
                JOIN pickup_point p ON p.id = b.pickup_point_id JOIN box_kind k ON k.id = b.box_kind_id
                LEFT JOIN check_in c ON c.subscription_box_id = b.id LEFT JOIN person w ON w.id = c.person_id
                WHERE b.delivery_day_id = ? AND b.skipped_at IS NULL AND (? IS NULL OR b.pickup_point_id = ?) ORDER BY b.id
                """, row -> new PackingRow(row.getLong("id"), row.getLong("point_id"), row.getString("point_name"), lastNameFirst(row.getString("name")),
                row.getString("household"), row.getString("kind_name"), extras.getOrDefault(row.getLong("id"), ""), Sql.instant(row, "at"),
                row.getString("handed_out_by")), dayId, pointId, pointId).stream()
                .sorted(Comparator.comparing((PackingRow box) -> keys.computeIfAbsent(box.pointName(), german::getCollationKey))
                        .thenComparing(box -> keys.computeIfAbsent(box.name(), german::getCollationKey)).thenComparing(PackingRow::boxId)).toList();
    }

    private Map<Long, String> extras(long dayId, Long pointId) {
        Map<Long, String> extras = new HashMap<>();
        sql.rows("""
                SELECT b.id, v.name, v.count_unit, e.quantity FROM subscription_box b JOIN box_extra e ON e.subscription_box_id = b.id
                JOIN product_version v ON v.id = e.product_version_id
                WHERE b.delivery_day_id = ? AND b.skipped_at IS NULL AND (? IS NULL OR b.pickup_point_id = ?) ORDER BY b.id, e.id
                """, row -> extras.merge(row.getLong("id"), line(row.getBigDecimal("quantity"), row.getString("count_unit"), row.getString("name")),
                (first, next) -> first + ", " + next), dayId, pointId, pointId);
        return extras;
    }

    private String line(BigDecimal quantity, String unit, String name) {
        return Formats.quantity(quantity, unit, language.getLocale()) + " " + name;
    }

    /** "Monika Ackermann" becomes "Ackermann, Monika": hosts look for the family. */
    static String lastNameFirst(String name) {
        int blank = name.strip().lastIndexOf(' ');
        return blank < 0 ? name.strip() : name.strip().substring(blank + 1) + ", " + name.strip().substring(0, blank);
    }
}
