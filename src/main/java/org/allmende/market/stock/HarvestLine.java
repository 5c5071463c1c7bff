package org.allmende.market.stock;

import java.math.BigDecimal;

/** What came in of one product, in sales units. */
public record HarvestLine(long productId, BigDecimal quantity) {}
