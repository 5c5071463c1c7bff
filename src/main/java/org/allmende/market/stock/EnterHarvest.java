package org.allmende.market.stock;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** A producer says what comes for a delivery. Amounts add up to what was entered before. */
@UseCase
@Requires(Permission.ENTER_HARVEST)
public class EnterHarvest {


    @Inject Sheets sheets;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @return the new totals of the products in {@code lines} */
    public List<HarvestTotal> enter(@Scope long producerId, @Subject long deliveryDayId, List<HarvestLine> lines) {
        if (lines == null || lines.isEmpty()) {
            throw new Refused(StockRefusal.NOTHING_ENTERED);
        }
        lines.forEach(EnterHarvest::check);
        Instant now = clock.now();
        List<Long> products = lines.stream().map(HarvestLine::productId).toList();
        sheets.mustBeOpen(deliveryDayId, Clock.dateOf(now));
        sheets.mustOwn(producerId, products);
        lines.stream().sorted(Comparator.comparingLong(HarvestLine::productId))
                .forEach(line -> sheets.add(line, deliveryDayId, caller.personIdOrNull(), now));
        return sheets.totals(products, deliveryDayId);
    }

    private static void check(HarvestLine line) {
        BigDecimal quantity = line.quantity();
        if (quantity == null || quantity.signum() <= 0 || !HarvestLine.isKeepable(quantity)) {
            throw new Refused(StockRefusal.QUANTITY_INVALID);
        }
    }
}
