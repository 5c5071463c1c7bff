package org.allmende.market.boxes;

import java.math.BigDecimal;
import org.allmende.platform.money.Money;

/**
 * One planned thing with what the team must know about it.
 *
 * @param quantity for one box, in {@code countUnit}
 * @param reserved held back in stock for all boxes of the kind
 * @param needed for all boxes of the kind
 * @param missing of the product for all kinds of the day, after all harvest; zero if there is enough
 * @param offered may still be sold
 */
public record PlanItem(long id, long kindId, long productId, String name, String crop, String producerName, BigDecimal quantity, String countUnit, long priceCents,
        BigDecimal harvested, BigDecimal available, BigDecimal reserved, BigDecimal needed, BigDecimal missing, boolean offered, String substituteFor,
        String decisionNumber) {

    public long getValueCents() {
        return Money.ofCents(priceCents).times(quantity).cents();
    }

    public boolean isShort() {
        return missing.signum() > 0;
    }

    PlanItem with(BigDecimal neededForAll, BigDecimal missingOfProduct) {
        return new PlanItem(id, kindId, productId, name, crop, producerName, quantity, countUnit, priceCents, harvested, available, reserved, neededForAll,
                missingOfProduct, offered, substituteFor, decisionNumber);
    }
}
