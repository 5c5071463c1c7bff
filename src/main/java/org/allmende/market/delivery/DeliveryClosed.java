package org.allmende.market.delivery;

/** The cut-off has passed: contents and harvest orders of a delivery are frozen. */
public record DeliveryClosed(long deliveryDayId) {}
