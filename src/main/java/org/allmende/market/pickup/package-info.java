/**
 * Where households fetch their boxes: points with an opening window and room for a number of boxes. A decision opens and
 * closes them. A place is taken inside the booking's own transaction, one booking at a time for each point.
 *
 * <p>Owns the table {@code pickup_point}. Asks {@link org.allmende.market.pickup.PlaceUse} what is taken.
 */
package org.allmende.market.pickup;
