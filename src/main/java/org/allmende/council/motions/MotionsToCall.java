package org.allmende.council.motions;

import jakarta.inject.Inject;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** The seconded motions of a body that wait for an agenda, oldest first. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class MotionsToCall {

    @Inject Sql sql;

    public List<MotionToCall> of(long bodyId) {
        return sql.rows("SELECT id, title FROM motion WHERE body_id = ? AND state = 'SECONDED' ORDER BY id LIMIT 100",
                row -> new MotionToCall(row.getLong("id"), row.getString("title")), bodyId);
    }
}
