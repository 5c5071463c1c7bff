/**
 * Standing orders of households: which box, how often, from where. Every future box is a row of its own, so that what a
 * household changes until the cut-off (skip, other point, extras) survives every later planning.
 *
 * <p>Words: a <em>subscription</em> is the contract; a <em>box</em> is one delivery of it; an <em>extra</em> is a product
 * added to one box; a <em>declaration</em> is what somebody said through the legal functions to cancel or withdraw.
 *
 * <p>Owns the tables {@code subscription}, {@code subscription_box}, {@code box_extra}, {@code contract_declaration} and
 * {@code declaration_handling}. Answers {@link org.allmende.market.boxes.BoxDemand} and {@link org.allmende.market.pickup.PlaceUse}.
 */
package org.allmende.market.subscriptions;
