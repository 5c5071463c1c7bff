/**
 * What producers sell: products with immutable versions, the public catalogue, the import of lists.
 *
 * <p>Words: a <em>sales unit</em> is what one buys one of, {@code content} of {@code unit} at {@code price_cents}; stock,
 * boxes and orders count sales units, named by {@code count_unit}. A product is <em>offered</em> if it is published, its
 * producer is admitted and no standard in force excludes the producer: the view {@code offered_product}.
 *
 * <p>What a version says about food is in {@code market.labels}; products are written one by one in {@code market.products} and
 * have pictures from {@code market.pictures}. The {@code list_} columns of {@code product} repeat the current version for lists.
 *
 * <p>Owns the tables {@code product} and {@code product_version}.
 */
package org.allmende.market.catalogue;
