/**
 * From the cut-off to the kitchen: orders to the producers, packing lists, pickup lists, handing out.
 *
 * <p>Words: <em>closing</em> a delivery freezes what its boxes hold and orders it; to <em>check in</em> a box is to note
 * that its household has fetched it.
 *
 * <p>Owns the tables {@code harvest_order} and {@code check_in}; closing writes {@code delivery_day.closed_at}.
 */
package org.allmende.market.delivery;
