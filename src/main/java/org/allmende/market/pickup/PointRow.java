package org.allmende.market.pickup;

import java.math.BigDecimal;
import java.time.LocalTime;

/**
 * A pickup point as everybody may see it; the note on how to get in is not part of it.
 *
 * @param left places that a new subscription can take
 * @param decisionNumber of the decision that opened it, or null
 */
public record PointRow(long id, String name, String place, String postcode, String street, BigDecimal lat, BigDecimal lon,
        LocalTime opensAt, LocalTime closesAt, int capacity, int left, String decisionNumber) {

    /** Its place in the list below the map. */
    public String url() {
        return "#point-" + id;
    }

    public boolean isFull() {
        return left == 0;
    }
}
