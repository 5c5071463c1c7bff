package org.allmende.market.seasons;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A day on which boxes are handed out.
 *
 * @param cutoffAt until then households change their boxes
 * @param contentsPublishedAt since when the contents of the boxes stand, or null
 * @param closedAt when the harvest orders went out, or null
 */
public record DeliveryDay(long id, LocalDate date, Instant cutoffAt, Instant contentsPublishedAt, Instant closedAt) {

    public boolean isOpen(Instant now) {
        return closedAt == null && now.isBefore(cutoffAt);
    }
}
