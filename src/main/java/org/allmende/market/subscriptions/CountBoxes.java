package org.allmende.market.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.allmende.market.boxes.BoxDemand;
import org.allmende.market.pickup.PlaceUse;
import org.allmende.platform.persistence.Sql;

/** What planning and pickup points ask: how many boxes, and how many places they take. */
@ApplicationScoped
class CountBoxes implements BoxDemand, PlaceUse {

    @Inject Sql sql;

    @Override
    public Map<Long, Integer> boxesByKind(long deliveryDayId) {
        return counts("SELECT box_kind_id, COUNT(*) FROM subscription_box WHERE delivery_day_id = ? AND skipped_at IS NULL GROUP BY box_kind_id", deliveryDayId);
    }

    /** A skipped box keeps its place: the household may change its mind until the cut-off. */
    @Override
    public Map<Long, Integer> takenFrom(LocalDate from) {
        return counts("""
                SELECT pickup_point_id, MAX(taken) FROM (
                  SELECT pickup_point_id, COUNT(*) AS taken FROM subscription WHERE ended_on IS NULL OR ended_on > ? GROUP BY pickup_point_id
                  UNION ALL
                  SELECT b.pickup_point_id, COUNT(*) FROM delivery_day d JOIN subscription_box b ON b.delivery_day_id = d.id
                  WHERE d.date >= ? GROUP BY b.delivery_day_id, b.pickup_point_id) uses GROUP BY pickup_point_id
                """, from, from);
    }

    @Override
    public int takenOn(long pointId, long deliveryDayId) {
        return sql.one("SELECT COUNT(*) FROM subscription_box WHERE delivery_day_id = ? AND pickup_point_id = ?",
                row -> row.getInt(1), deliveryDayId, pointId);
    }

    private Map<Long, Integer> counts(String query, Object... parameters) {
        Map<Long, Integer> counts = new HashMap<>();
        sql.rows(query, row -> counts.put(row.getLong(1), row.getInt(2)), parameters);
        return counts;
    }
}
