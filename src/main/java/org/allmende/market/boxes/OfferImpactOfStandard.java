package org.allmende.market.boxes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allmende.council.register.ChangeLine;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.persistence.Sql;
import org.allmende.standards.criteria.OfferImpact;

/** What a standard would take out of the catalogue and out of planned boxes, on the data of today. */
@ApplicationScoped
class OfferImpactOfStandard implements OfferImpact {

    private static final int MOST = 100;
    private static final String NOT_DECLARED = """
             NOT EXISTS (SELECT 1 FROM declaration c WHERE c.producer_id = r.id AND c.standard_id = ? AND c.valid_from <= ?
                             AND (c.valid_until IS NULL OR c.valid_until >= ?))
            """;

    @Inject Sql sql;
    @Inject Language language;

    @Override
    public List<ChangeLine> ifRequired(long standardId, LocalDate from) {
        List<ChangeLine> lines = new ArrayList<>(products(standardId, from));
        lines.addAll(boxes(standardId, from));
        return lines;
    }

    private List<ChangeLine> products(long standardId, LocalDate from) {
        return sql.rows("""
                SELECT p.id, v.name, r.name AS producer FROM producer r
                JOIN product p ON p.producer_id = r.id
                JOIN offered_product o ON o.product_id = p.id
                JOIN product_version v ON v.id = p.current_version_id
                WHERE """ + NOT_DECLARED + " ORDER BY r.name, p.list_name LIMIT ?",
                row -> new ChangeLine(row.getString("name") + " (" + row.getString("producer") + ")", text("offered"), text("not-offered"),
                        "/market/catalogue/product?id=" + row.getLong("id")), standardId, from, from, MOST);
    }

    private List<ChangeLine> boxes(long standardId, LocalDate from) {
        return sql.rows("""
                SELECT k.name AS kind, d.id, d.date, v.name FROM delivery_day d
                JOIN box_plan b ON b.delivery_day_id = d.id
                JOIN box_kind k ON k.id = b.box_kind_id
                JOIN box_plan_item i ON i.box_plan_id = b.id
                JOIN product p ON p.id = i.product_id
                JOIN product_version v ON v.id = i.product_version_id
                JOIN producer r ON r.id = p.producer_id
                WHERE d.closed_at IS NULL AND d.date >= ? AND """ + NOT_DECLARED + " ORDER BY d.date, k.persons, v.name LIMIT ?",
                row -> new ChangeLine(row.getString("kind") + ", " + Formats.date(row.getObject("date", LocalDate.class), language.getLocale()) + ": "
                        + row.getString("name"), text("planned"), text("substituted"), "/market/boxes/box-kinds?day=" + row.getLong("id")),
                from, standardId, from, from, MOST);
    }

    private String text(String key) {
        return Texts.of(language.getLocale(), "market.boxes.offer-impact." + key);
    }
}
