package org.allmende.market.stock;

import java.math.BigDecimal;

/** What is entered for a product and a delivery now, and how much of it is not promised yet. */
public record HarvestTotal(long productId, BigDecimal harvested, BigDecimal available) {}
