package org.allmende.council.circular;

import jakarta.inject.Inject;
import java.time.Instant;
import org.allmende.council.bodies.Members;
import org.allmende.council.bodies.Statutes;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Reads what is to be known about a motion before and during its circular vote: four statements. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class CircularSheets {

    @Inject CircularRecusals recusals;
    @Inject Statutes statutes;
    @Inject Members members;
    @Inject Sql sql;
    @Inject Clock clock;

    public CircularSheet of(long motionId) {
        record Head(long bodyId, String body, String title, String state, Long ballot, Instant deadline, int roll, int cast) {}
        Head head = sql.first("""
                SELECT m.body_id, o.name, m.title, m.state, b.id AS ballot, b.deadline_at, b.roll,
                       (SELECT COUNT(*) FROM vote v WHERE v.ballot_id = b.id) + (SELECT COUNT(*) FROM turnout u WHERE u.ballot_id = b.id) AS cast
                FROM motion m JOIN body o ON o.id = m.body_id
                LEFT JOIN ballot b ON b.motion_id = m.id AND b.deadline_at IS NOT NULL AND b.closed_at IS NULL
                WHERE m.id = ? AND m.state NOT IN ('DRAFT', 'WITHDRAWN')
                """, row -> new Head(row.getLong("body_id"), row.getString("name"), row.getString("title"), row.getString("state"), Sql.nullableLong(row, "ballot"),
                Sql.instant(row, "deadline_at"), row.getInt("roll"), row.getInt("cast")), motionId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        return new CircularSheet(motionId, head.bodyId(), head.body(), head.title(), "SECONDED".equals(head.state()), statutes.of(head.bodyId(), clock.today()),
                members.of(head.bodyId(), clock.today()), recusals.of(motionId), head.ballot(), head.deadline(), head.cast(), head.roll());
    }
}
