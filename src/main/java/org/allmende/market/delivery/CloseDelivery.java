package org.allmende.market.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.platform.audit.Journal;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/**
 * At the cut-off: the delivery's harvest orders are frozen and posted, stock is settled, nothing changes any more. All in
 * one transaction that first takes the day for itself: changes that are under way end before, later ones find it closed.
 */
@ApplicationScoped
class CloseDelivery implements JobHandler {

    static final String KIND = "close-delivery";

    @Inject Journal journal;
    @Inject HarvestOrders harvestOrders;
    @Inject SettleStock settleStock;
    @Inject PostOrders postOrders;
    @Inject Event<DeliveryClosed> closed;
    @Inject Sql sql;
    @Inject Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Instant run(Job job) {
        Instant now = clock.now();
        long dayId = job.keyAsId();
        Day day = sql.one("SELECT date, cutoff_at, closed_at FROM delivery_day WHERE id = ? FOR UPDATE",
                row -> new Day(row.getObject("date", LocalDate.class), Sql.instant(row, "cutoff_at"), Sql.instant(row, "closed_at")), dayId);
        if (day.closedAt() != null) {
            return null;
        }
        if (now.isBefore(day.cutoffAt())) {
            return day.cutoffAt();
        }
        harvestOrders.freeze(dayId);
        settleStock.of(dayId);
        sql.update("UPDATE delivery_day SET closed_at = ? WHERE id = ?", now, dayId);
        postOrders.of(dayId, day.date());
        journal.record(null, "CloseDelivery", "dayId=" + dayId);
        closed.fire(new DeliveryClosed(dayId));
        return null;
    }

    private record Day(LocalDate date, Instant cutoffAt, Instant closedAt) {}
}
