package org.allmende.council.rollcall;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Who may enter spoken votes, and where. */
@ApplicationScoped
class Conductors {

    @Inject Sql sql;
    @Inject Caller caller;

    private record Ballot(long bodyId, boolean rollCall) {}

    /** Chair or secretary of the body that votes, and only where names are called: elsewhere everybody votes alone. */
    void require(long ballotId) {
        Ballot ballot = sql.first("SELECT body_id, form = 'ROLL_CALL' FROM ballot WHERE id = ?", row -> new Ballot(row.getLong(1), row.getBoolean(2)), ballotId)
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        if (!caller.may(Permission.KEEP_MINUTES, ballot.bodyId())) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        if (!ballot.rollCall()) {
            throw new Refused(RollCallRefusal.NO_ROLL_CALL);
        }
    }
}
