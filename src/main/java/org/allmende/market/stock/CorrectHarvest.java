package org.allmende.market.stock;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** A producer says that there is more or less than entered, and why. What is promised stays promised. */
@UseCase
@Requires(Permission.ENTER_HARVEST)
public class CorrectHarvest {

    private static final int REASON_LENGTH = 200;

    @Inject Sheets sheets;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param total what there really is, all in all */
    public HarvestTotal correct(@Scope long producerId, @Subject long deliveryDayId, @Subject long productId, BigDecimal total, String reason) {
        if (total == null || total.signum() < 0 || !HarvestLine.isKeepable(total)) {
            throw new Refused(StockRefusal.QUANTITY_INVALID);
        }
        if (reason == null || reason.isBlank()) {
            throw new Refused(StockRefusal.REASON_MISSING);
        }
        Instant now = clock.now();
        sheets.mustBeOpen(deliveryDayId, Clock.dateOf(now));
        sheets.mustOwn(producerId, List.of(productId));
        HarvestTotal before = sheets.lock(productId, deliveryDayId).orElseThrow(() -> new Refused(StockRefusal.NOTHING_ENTERED));
        BigDecimal difference = total.subtract(before.harvested());
        if (difference.signum() == 0) {
            return before;
        }
        if (before.available().add(difference).signum() < 0) {
            throw new Refused(StockRefusal.BELOW_PROMISED, before.harvested().subtract(before.available()));
        }
        String why = reason.strip();
        sheets.correct(productId, deliveryDayId, difference, why.substring(0, Math.min(why.length(), REASON_LENGTH)), caller.personIdOrNull(), now);
        return new HarvestTotal(productId, total, before.available().add(difference));
    }
}
