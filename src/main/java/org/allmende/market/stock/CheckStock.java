package org.allmende.market.stock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allmende.platform.jobs.Job;
import org.allmende.platform.jobs.JobHandler;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/** Every night: each balance is the sum of its ledger. A difference makes the job fail, and say where. */
@ApplicationScoped
class CheckStock implements JobHandler {

    private static final int DAYS_BACK = 60;

    @Inject Sql sql;
    @Inject Clock clock;

    @Override
    public String kind() {
        return "check-stock";
    }

    @Override
    public Instant run(Job job) {
        LocalDate today = clock.today();
        List<String> differences = differences(today.minusDays(DAYS_BACK));
        if (!differences.isEmpty()) {
            throw new IllegalStateException("Stock balance and ledger differ: " + String.join("; ", differences));
        }
        return Clock.startOf(today.plusDays(1)).plusSeconds(7200);
    }

    /** One statement, so one view of both tables. */
    private List<String> differences(LocalDate from) {
        return sql.rows("""
                SELECT product_id, delivery_day_id, SUM(harvested) AS harvested, SUM(available) AS available FROM (
                  SELECT product_id, delivery_day_id, harvested, available FROM stock_balance
                  UNION ALL
                  SELECT product_id, delivery_day_id,
                         -SUM(IF(kind IN ('HARVEST', 'CORRECTION'), quantity, 0)),
                         -SUM(CASE WHEN kind IN ('HARVEST', 'CORRECTION', 'RELEASE') THEN quantity
                                   WHEN kind IN ('RESERVE', 'SPOIL') THEN -quantity ELSE 0 END)
                  FROM stock_entry GROUP BY product_id, delivery_day_id) both_truths
                JOIN delivery_day d ON d.id = delivery_day_id AND d.date >= ?
                GROUP BY product_id, delivery_day_id HAVING SUM(harvested) <> 0 OR SUM(available) <> 0
                ORDER BY delivery_day_id, product_id LIMIT 20
                """, row -> "product " + row.getLong(1) + " on day " + row.getLong(2) + " harvested off by " + row.getBigDecimal(3)
                + ", available off by " + row.getBigDecimal(4), from);
    }
}
