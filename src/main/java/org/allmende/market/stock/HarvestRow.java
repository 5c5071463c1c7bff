package org.allmende.market.stock;

import java.math.BigDecimal;

/**
 * One product on a producer's sheet for a delivery.
 *
 * @param countUnit what the quantities count
 * @param harvested entered so far
 * @param available not promised yet
 */
public record HarvestRow(long productId, String name, String crop, String unit, BigDecimal content, String countUnit, boolean inSeason,
        BigDecimal harvested, BigDecimal available) {

    public BigDecimal promised() {
        return harvested.subtract(available);
    }

    /** Loose goods are weighed, everything else is counted. */
    public boolean packed() {
        return content.compareTo(BigDecimal.ONE) != 0;
    }
}
