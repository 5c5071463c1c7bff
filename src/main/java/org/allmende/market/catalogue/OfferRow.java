package org.allmende.market.catalogue;

import java.math.BigDecimal;

/**
 * A product that may be sold, with what is left of it for one delivery.
 *
 * @param countUnit UN/ECE code of what {@code available} counts
 * @param priceCents of one sales unit
 */
public record OfferRow(long productId, long productVersionId, String name, long producerId, String producerName, String crop, String category,
        String unit, BigDecimal content, String countUnit, long priceCents, boolean organic, BigDecimal available) {}
