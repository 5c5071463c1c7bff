/**
 * What producers sell: products with immutable versions, the public catalogue, the import of lists.
 *
 * <p>Words: a <em>sales unit</em> is what one buys one of, {@code content} of {@code unit} at {@code price_cents}; stock,
 * boxes and orders count sales units, named by {@code count_unit}. A product is <em>offered</em> if it is published, its
 * producer is admitted and no standard in force excludes the producer: the view {@code offered_product}.
 *
 * <p>Owns the tables {@code product} and {@code product_version}.
 */
package org.allmende.market.catalogue;
