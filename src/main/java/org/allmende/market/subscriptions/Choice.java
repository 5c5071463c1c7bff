package org.allmende.market.subscriptions;

import java.time.LocalDate;

/**
 * What a household orders.
 *
 * @param start the first delivery, a delivery day that can still be changed
 */
public record Choice(long boxKindId, Rhythm rhythm, long pickupPointId, LocalDate start) {}
