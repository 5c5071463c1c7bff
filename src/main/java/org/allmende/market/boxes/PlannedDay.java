package org.allmende.market.boxes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.allmende.market.stock.Stock;
import org.allmende.market.stock.StockRefusal;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** What planning and publishing share: the day's lock, and stock held back for planned items. */
@ApplicationScoped
class PlannedDay {

    @Inject Sql sql;
    @Inject Stock stock;
    @Inject Language language;

    /** One thing planned for one kind. */
    record Item(long id, long planId, long kindId, long productId, BigDecimal quantity, BigDecimal reserved) {}

    /**
     * Locks the day, so that two of the team do not plan at once.
     *
     * @return whether its contents are published
     */
    boolean lock(long deliveryDayId, LocalDate today) {
        record State(boolean open, boolean published) {}
        State state = sql.first("SELECT closed_at IS NULL AND date >= ? AS open, contents_published_at IS NOT NULL AS published FROM delivery_day WHERE id = ? FOR UPDATE",
                row -> new State(row.getBoolean("open"), row.getBoolean("published")), today, deliveryDayId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!state.open()) {
            throw new Refused(BoxesRefusal.DAY_IS_CLOSED);
        }
        return state.published();
    }

    /** In the order of products, in which everybody reserves. */
    List<Item> items(long deliveryDayId) {
        return sql.rows("""
                SELECT i.id, b.id AS plan_id, b.box_kind_id, i.product_id, i.quantity, i.reserved FROM box_plan b
                JOIN box_plan_item i ON i.box_plan_id = b.id WHERE b.delivery_day_id = ? ORDER BY i.product_id, i.id
                """, row -> new Item(row.getLong("id"), row.getLong("plan_id"), row.getLong("box_kind_id"), row.getLong("product_id"),
                row.getBigDecimal("quantity"), row.getBigDecimal("reserved")), deliveryDayId);
    }

    /** Holds back as much as all boxes of the kind need, neither more nor less. */
    void hold(Item item, long deliveryDayId, int boxes) {
        BigDecimal target = item.quantity().multiply(BigDecimal.valueOf(boxes));
        BigDecimal more = target.subtract(item.reserved());
        if (more.signum() > 0) {
            reserve(item, deliveryDayId, more);
        } else if (more.signum() < 0) {
            stock.release(item.productId(), deliveryDayId, more.negate(), "box-plan " + item.planId());
        }
        if (more.signum() != 0) {
            sql.update("UPDATE box_plan_item SET reserved = ? WHERE id = ?", target, item.id());
        }
    }

    private void reserve(Item item, long deliveryDayId, BigDecimal more) {
        try {
            stock.reserve(item.productId(), deliveryDayId, more, "box-plan " + item.planId());
        } catch (Refused refused) {
            if (refused.refusal() != StockRefusal.NOT_ENOUGH) {
                throw refused;
            }
            BigDecimal left = (BigDecimal) refused.arguments()[0];
            String unit = sql.one("SELECT v.count_unit FROM box_plan_item i JOIN product_version v ON v.id = i.product_version_id WHERE i.id = ?",
                    row -> row.getString(1), item.id());
            throw new Refused(BoxesRefusal.NOT_ENOUGH_HARVEST, refused.arguments()[1], Formats.quantity(more.subtract(left), unit, language.getLocale()));
        }
    }
}
