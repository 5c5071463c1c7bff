package org.allmende.market.delivery;

import java.math.BigDecimal;
import java.util.List;
import org.allmende.market.boxes.ContentRow;

/** How many boxes of one kind are packed, and what goes into each. */
public record KindCount(long kindId, String kindName, int boxes, List<ContentRow> contents) {

    /** The same number, to multiply quantities by. */
    public BigDecimal count() {
        return BigDecimal.valueOf(boxes);
    }
}
