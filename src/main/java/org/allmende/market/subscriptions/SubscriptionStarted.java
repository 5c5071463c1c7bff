package org.allmende.market.subscriptions;

import java.time.LocalDate;

/** A household has ordered. */
public record SubscriptionStarted(long subscriptionId, long householdId, long boxKindId, long priceCents, LocalDate firstDelivery) {}
