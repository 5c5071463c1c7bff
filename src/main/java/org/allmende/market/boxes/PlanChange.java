package org.allmende.market.boxes;

import java.math.BigDecimal;

/** How much of a product shall be in each box of a kind; zero takes it out. */
public record PlanChange(long boxKindId, long productId, BigDecimal quantity) {}
