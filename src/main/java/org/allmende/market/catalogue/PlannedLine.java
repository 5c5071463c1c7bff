package org.allmende.market.catalogue;

import java.io.Serializable;
import org.allmende.market.labels.ProductFacts;

/**
 * What an import would do with a line.
 *
 * @param productId null for a new product
 * @param facts all that the product would say then
 * @param offered whether it would be in the shop window: a new product if no duty is open, another as before
 * @param before what it says now, empty for a new product
 */
public record PlannedLine(ProductLine line, State state, long producerId, String producerName, Long productId, String before, String after,
        ProductFacts facts, boolean offered)
        implements Serializable {

    public enum State { NEW, CHANGED, SAME }
}
