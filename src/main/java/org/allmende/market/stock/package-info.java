/**
 * How much there is of a product for a delivery, and who was promised it. One append-only ledger; the balance is its sum,
 * kept in the same transaction and checked every night. Reserving is one conditional statement, so that never more is
 * promised than there is. Quantities count sales units ({@code product_version.count_unit}).
 *
 * <p>Owns the tables {@code stock_entry} and {@code stock_balance}.
 */
package org.allmende.market.stock;
