package org.allmende.market.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.allmende.market.seasons.SeasonRule;

/** Whether a product can be had for the next delivery, and if not, why; text {@code market.availability.<name>}. */
public enum Availability {
    AVAILABLE("ok"), SOLD_OUT("attention"), NOT_ENTERED("pending"), OUT_OF_SEASON("neutral"), EXCLUDED("decision"), SUSPENDED("decision");

    private final String kind;

    Availability(String kind) {
        this.kind = kind;
    }

    /** The kind of status chip that shows it. */
    public String kind() {
        return kind;
    }

    /** The first that applies: a decision weighs more than the season, the season more than the stock. */
    static Availability of(boolean suspended, boolean excluded, int seasonFrom, int seasonTo, LocalDate deliveryDay, BigDecimal harvested, BigDecimal available) {
        if (suspended) {
            return SUSPENDED;
        }
        if (excluded) {
            return EXCLUDED;
        }
        if (available != null && available.signum() > 0) {
            return AVAILABLE;
        }
        if (deliveryDay != null && !SeasonRule.covers(seasonFrom, seasonTo, deliveryDay)) {
            return OUT_OF_SEASON;
        }
        return harvested != null && harvested.signum() > 0 ? SOLD_OUT : NOT_ENTERED;
    }
}
