package org.allmende.market.delivery;

import java.time.Instant;
import java.time.LocalDate;

/** A delivery as the team sees it. @param boxes without skipped ones @param fetched boxes that were handed out */
public record DeliveryRow(long id, LocalDate date, Instant cutoffAt, Instant closedAt, int boxes, int skipped, int fetched) {

    public boolean isClosed() {
        return closedAt != null;
    }
}
