package org.allmende.market.subscriptions;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A contract as its household sees it.
 *
 * @param id the number of the contract
 * @param priceCents one box, VAT included, as ordered
 * @param endedOn no box on that day or later; null while it runs on
 */
public record SubscriptionRow(long id, long householdId, String kindName, int persons, Rhythm rhythm, LocalDate start, long priceCents, LocalDate endedOn,
        String pointName, String pointAddress, LocalTime opensAt, LocalTime closesAt) {}
