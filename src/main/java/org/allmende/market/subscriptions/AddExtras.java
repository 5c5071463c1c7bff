package org.allmende.market.subscriptions;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allmende.market.stock.Stock;
import org.allmende.market.stock.StockRefusal;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Products for one box beside its contents, at the price that was on the screen: all of them or none. Stock is promised in the same transaction. */
@UseCase
@Requires(Permission.CHANGE_BOX)
public class AddExtras {

    private static final BigDecimal MOST = BigDecimal.valueOf(99);

    /** @param quantity whole sales units @param seenVersionId the version that was on the screen; null if the buyer takes any */
    public record Wish(BigDecimal quantity, Long seenVersionId) {}

    @Inject ChangeableBoxes boxes;
    @Inject Stock stock;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /**
     * @param wishes by product id
     * @return the ids of the extras, in the order of the product ids
     */
    public List<Long> add(@Subject long boxId, Map<Long, Wish> wishes) {
        Instant now = clock.now();
        if (wishes.isEmpty()) {
            throw new Refused(SubscriptionRefusal.NOTHING_CHOSEN);
        }
        ChangeableBoxes.Box box = boxes.lock(boxId, now);
        if (box.skipped()) {
            throw new Refused(SubscriptionRefusal.BOX_SKIPPED);
        }
        // in one order for everybody, so that two buyers never wait for each other in a circle
        return new TreeMap<>(wishes).entrySet().stream().map(wish -> add(box, wish.getKey(), wish.getValue(), now)).toList();
    }

    private long add(ChangeableBoxes.Box box, long productId, Wish wish, Instant now) {
        BigDecimal quantity = wish.quantity();
        if (quantity == null || quantity.signum() <= 0 || quantity.compareTo(MOST) > 0 || quantity.stripTrailingZeros().scale() > 0) {
            throw new Refused(SubscriptionRefusal.QUANTITY_INVALID);
        }
        stock.reserve(productId, box.deliveryDayId(), quantity, "box " + box.id());
        Version version = sql.first("SELECT v.id, v.name, v.price_cents FROM product p JOIN product_version v ON v.id = p.current_version_id WHERE p.id = ?",
                row -> new Version(row.getLong("id"), row.getString("name"), row.getLong("price_cents")), productId)
                .orElseThrow(() -> new Refused(StockRefusal.NOT_OFFERED, "?"));
        if (wish.seenVersionId() != null && wish.seenVersionId() != version.id()) {
            throw new Refused(SubscriptionRefusal.PRODUCT_CHANGED, version.name());
        }
        return sql.insert("""
                INSERT INTO box_extra (subscription_box_id, product_id, product_version_id, quantity, price_cents, added_by, added_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """, box.id(), productId, version.id(), quantity, version.priceCents(), caller.personId(), now);
    }

    private record Version(long id, String name, long priceCents) {}
}
