package org.allmende.market.boxes;

import java.math.BigDecimal;

/**
 * One thing in a box.
 *
 * @param quantity for one box, in sales units
 * @param unit UN/ECE code of what {@code quantity} counts: kg, bunch, or pieces of {@code content} {@code contentUnit}
 * @param allergens comma list of ids, empty means none
 * @param substituteFor name of the product that it replaces, or null
 * @param decisionNumber of the decision that made the replacement necessary, or null
 */
public record ContentRow(long productId, long productVersionId, String name, String crop, String producerName, BigDecimal quantity, String unit,
        BigDecimal content, String contentUnit, String allergens, String substituteFor, Long decisionId, String decisionNumber) {

    /** Jars, bottles, bags: pieces of {@code content}. */
    public boolean packed() {
        return content.compareTo(BigDecimal.ONE) != 0;
    }
}
