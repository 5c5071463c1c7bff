package org.allmende.market.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.allmende.market.seasons.DeliveryCalendar;
import org.allmende.market.subscriptions.FutureBoxes;
import org.allmende.platform.audit.Journal;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.jobs.Jobs;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/**
 * Every night, after the season was extended: every running subscription has its boxes for all days that are planned, and
 * every open day is due to be closed at its cut-off. Running it twice changes nothing.
 */
@ApplicationScoped
class PlanDeliveries implements JobHandler {

    @Inject Journal journal;
    @Inject FutureBoxes futureBoxes;
    @Inject Jobs jobs;
    @Inject Sql sql;
    @Inject Clock clock;

    @Override
    public String kind() {
        return "plan-deliveries";
    }

    @Override
    public Instant run(Job job) {
        Instant now = clock.now();
        futureBoxes.plan(now);
        sql.rows("SELECT id, cutoff_at FROM delivery_day WHERE closed_at IS NULL ORDER BY date LIMIT ?",
                row -> new Due(row.getString("id"), Sql.instant(row, "cutoff_at")), 2 * DeliveryCalendar.WEEKS_AHEAD)
                .forEach(day -> jobs.schedule(CloseDelivery.KIND, day.key(), day.cutoffAt()));
        journal.record(null, "PlanDeliveries", "");
        // days that a fresh installation extends by a moment later are found soon
        Instant tonight = Clock.startOf(Clock.dateOf(now).plusDays(1)).plus(5, ChronoUnit.MINUTES);
        return sql.one("SELECT EXISTS (SELECT 1 FROM delivery_day WHERE cutoff_at > ?)", row -> row.getBoolean(1), now) ? tonight : now.plus(1, ChronoUnit.MINUTES);
    }

    private record Due(String key, Instant cutoffAt) {}
}
