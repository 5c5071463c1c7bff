package org.allmende.market.boxes;

/**
 * A kind of box that can be subscribed to.
 *
 * @param persons for how many it is meant
 * @param priceCents of one box, VAT included
 * @param decisionNumber of the decision that set the price, or null
 */
public record BoxKind(long id, String name, String description, int persons, long priceCents, Long decisionId, String decisionNumber) {}
