package org.allmende.market.delivery;

import java.math.BigDecimal;

/** A line of a harvest order. @param unit UN/ECE code of what {@code quantity} counts, each of {@code content} {@code contentUnit} */
public record OrderRow(long producerId, String producerName, String producerPlace, String name, String sku, String crop, BigDecimal quantity, String unit,
        BigDecimal content, String contentUnit) {}
