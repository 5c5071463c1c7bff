/**
 * What is in the boxes: kinds with their governed price, the plan for each delivery, and what replaces a product that a
 * decision took out of the offer. First harvest, then share: planning looks at the entered harvest, and publishing the
 * contents reserves it.
 *
 * <p>Owns the tables {@code box_kind}, {@code box_plan} and {@code box_plan_item}.
 */
package org.allmende.market.boxes;
