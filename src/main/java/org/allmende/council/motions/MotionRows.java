package org.allmende.council.motions;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.time.Clock;

/** Lists of motions for members of the council. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class MotionRows {

    static final int PAGE = 20;

    private static final String ROWS = """
            SELECT m.id, m.title, m.summary, m.state, b.name AS body_name, p.name AS author_name,
                   (SELECT COUNT(*) FROM motion_support u WHERE u.motion_id = m.id) AS supporters,
                   COALESCE((SELECT s.seconders FROM statute_profile s WHERE s.body_id = m.body_id AND s.valid_from <= ? ORDER BY s.valid_from DESC LIMIT 1), 0) AS needed,
                   (SELECT MAX(t.at) FROM motion_step t WHERE t.motion_id = m.id) AS changed_at
            FROM motion m JOIN body b ON b.id = m.body_id JOIN person p ON p.id = m.created_by WHERE
            """;

    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** What the signed-in member has not seconded yet and could. */
    public List<MotionRow> toSecond() {
        return sql.rows(ROWS + """
                 m.state = 'SUBMITTED' AND m.created_by <> ?
                AND NOT EXISTS (SELECT 1 FROM motion_support u WHERE u.motion_id = m.id AND u.person_id = ?)
                AND EXISTS (SELECT 1 FROM role_grant g WHERE g.person_id = ? AND g.role = 'COUNCIL_MEMBER' AND g.scope_id IN (0, m.body_id))
                ORDER BY m.id LIMIT 20
                """, MotionRows::row, clock.today(), caller.personId(), caller.personId(), caller.personId());
    }

    /** One row more than a page holds, if there is a next page. @param page counts from 1 */
    public List<MotionRow> find(MotionFilter filter, int page) {
        List<Object> parameters = new ArrayList<>(List.of(clock.today()));
        if (filter == MotionFilter.MINE) {
            parameters.add(caller.personId());
        }
        parameters.add(PAGE + 1);
        parameters.add(PAGE * (page - 1));
        return sql.rows(ROWS + " " + filter.condition() + " ORDER BY m.id DESC LIMIT ? OFFSET ?", MotionRows::row, parameters.toArray());
    }

    private static MotionRow row(ResultSet row) throws SQLException {
        return new MotionRow(row.getLong("id"), row.getString("title"), row.getString("summary"), MotionState.valueOf(row.getString("state")),
                row.getString("body_name"), row.getString("author_name"), row.getInt("supporters"), row.getInt("needed"), Sql.instant(row, "changed_at"));
    }
}
