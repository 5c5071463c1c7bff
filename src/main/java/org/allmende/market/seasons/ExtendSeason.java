package org.allmende.market.seasons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.allmende.platform.audit.Journal;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** Every night: there are delivery days for the weeks ahead. A day that exists stays as it is. */
@ApplicationScoped
class ExtendSeason implements JobHandler {

    @Inject Journal journal;
    @Inject Sql sql;
    @Inject Clock clock;

    @Override
    public String kind() {
        return "extend-season";
    }

    @Override
    public Instant run(Job job) {
        LocalDate today = clock.today();
        sql.batch("INSERT IGNORE INTO delivery_day (date, cutoff_at) VALUES (?, ?)",
                DeliveryCalendar.days(today, DeliveryCalendar.WEEKS_AHEAD).stream()
                        .map(day -> new Object[] {day, DeliveryCalendar.cutoffOf(day)}).toList());
        journal.record(null, "ExtendSeason", "from=" + today);
        return Clock.startOf(today.plusDays(1));
    }
}
