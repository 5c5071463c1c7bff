package org.allmende.market.producers;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A producer for lists, map and page.
 *
 * @param crop the drawing that stands for it
 * @param organicCode of the control body, or null
 * @param decisionNumber of the decision that admitted or suspended it, or null
 * @param excluded a standard in force keeps its products out of the offer
 * @param url its page
 */
public record ProducerRow(long id, String name, String slug, String street, String place, String postcode, BigDecimal lat, BigDecimal lon,
        String practice, String crop, String organicCode, LocalDate admittedOn, LocalDate suspendedOn, Long decisionId, String decisionNumber,
        boolean excluded, int products, String url) {

    public boolean isOrganic() {
        return organicCode != null;
    }

    public boolean isSuspended() {
        return suspendedOn != null;
    }

    public boolean isOffering() {
        return admittedOn != null && !isSuspended() && !excluded;
    }
}
