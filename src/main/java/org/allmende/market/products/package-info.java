/**
 * Products as their makers keep them: write a version, see which duties are open, publish, take out of the offer.
 *
 * <p>Words: <em>saving</em> a product writes its next immutable version; a product that is not <em>published</em> is a draft
 * that only its farm and the team see; <em>sizes</em> are products of one farm that point to the same first one.
 *
 * <p>Owns the table {@code product_publication}; writes {@code product} and {@code product_version} (market.catalogue).
 */
package org.allmende.market.products;
