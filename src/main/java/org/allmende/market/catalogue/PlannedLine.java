package org.allmende.market.catalogue;

import java.io.Serializable;

/**
 * What an import would do with a line.
 *
 * @param productId null for a new product
 * @param before what it says now, empty for a new product
 */
public record PlannedLine(ProductLine line, State state, long producerId, String producerName, Long productId, String before, String after)
        implements Serializable {

    public enum State { NEW, CHANGED, SAME }
}
