package org.allmende.portal.home;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.allmende.people.identity.SignedIn;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.time.Clock;

/** Everything that awaits the signed-in person, most pressing first. */
@Read
@Requires(Permission.SIGNED_IN)
public class Awaiting {

    @Inject CouncilTasks council;
    @Inject MarketTasks market;
    @Inject SignedIn signedIn;
    @Inject Sql sql;
    @Inject Clock clock;

    public List<Task> forMe() {
        Instant now = clock.now();
        List<Task> tasks = new ArrayList<>(council.at(Clock.dateOf(now)));
        if (signedIn.may(Permission.OPERATE)) {
            tasks.addAll(sql.rows("SELECT COUNT(*) AS failed FROM job WHERE done_at IS NULL AND attempts > 0 HAVING failed > 0",
                    row -> Task.of("jobs", "attention", "/portal/home/operations", row.getLong("failed"))));
        }
        tasks.addAll(market.at(now));
        return tasks;
    }
}
