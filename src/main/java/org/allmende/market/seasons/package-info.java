/**
 * When boxes are handed out: delivery days and their cut-off. Every Thursday, twelve weeks ahead; the cut-off is the
 * Tuesday before, 18:00 in Berlin.
 *
 * <p>Owns the table {@code delivery_day}.
 */
package org.allmende.market.seasons;
