package org.allmende.market.subscriptions;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;

/** The household does without one box; its extras go back on sale. Skipping twice is once. */
@UseCase
@Requires(Permission.CHANGE_BOX)
public class SkipBox {

    @Inject ChangeableBoxes boxes;
    @Inject FutureBoxes futureBoxes;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    public void skip(@Subject long boxId) {
        Instant now = clock.now();
        if (boxes.lock(boxId, now).skipped()) {
            return;
        }
        futureBoxes.removeExtras(boxId);
        sql.update("UPDATE subscription_box SET skipped_at = ?, skipped_by = ? WHERE id = ?", now, caller.personId(), boxId);
    }
}
