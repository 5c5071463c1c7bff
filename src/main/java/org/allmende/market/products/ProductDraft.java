package org.allmende.market.products;

import org.allmende.market.labels.Category;
import org.allmende.market.labels.ProductFacts;

/**
 * What someone wants to save.
 *
 * @param productId null for a new product
 * @param basedOn the version that was on the screen, null for a new product
 * @param sku the farm's own number, null or empty to be given one; a product keeps the one it has
 * @param sizeOf another product of the farm of which this is a further size, or null
 */
public record ProductDraft(Long productId, Long basedOn, String sku, Category category, String crop, Long sizeOf, ProductFacts facts) {}
