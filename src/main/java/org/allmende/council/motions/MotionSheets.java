package org.allmende.council.motions;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.allmende.council.register.Matters;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** One motion with its whole life, in four statements. A draft exists only for its author. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class MotionSheets {

    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Matters matters;

    public MotionSheet of(long motionId) {
        List<MotionSheet.Step> steps = sql.rows("""
                SELECT t.state, p.name, t.reason, t.at FROM motion_step t LEFT JOIN person p ON p.id = t.person_id WHERE t.motion_id = ? ORDER BY t.id LIMIT 100
                """, row -> new MotionSheet.Step(MotionState.valueOf(row.getString("state")), row.getString("name"), row.getString("reason"), Sql.instant(row, "at")), motionId);
        List<MotionSheet.Supporter> supporters = sql.rows("""
                SELECT p.id, p.name FROM motion_support u JOIN person p ON p.id = u.person_id WHERE u.motion_id = ? ORDER BY u.at, p.id LIMIT 200
                """, row -> new MotionSheet.Supporter(row.getLong("id"), row.getString("name")), motionId);
        List<MotionSheet.Version> versions = sql.rows("""
                SELECT version_no, title, wording, saved_at FROM motion_version WHERE motion_id = ? ORDER BY version_no DESC LIMIT 50
                """, row -> new MotionSheet.Version(row.getInt("version_no"), row.getString("title"), row.getString("wording"), Sql.instant(row, "saved_at")), motionId);
        return sql.first("""
                SELECT m.*, b.name AS body_name, p.name AS author_name, d.number,
                       COALESCE((SELECT s.seconders FROM statute_profile s WHERE s.body_id = m.body_id AND s.valid_from <= ? ORDER BY s.valid_from DESC LIMIT 1), 0) AS needed
                FROM motion m JOIN body b ON b.id = m.body_id JOIN person p ON p.id = m.created_by LEFT JOIN decision d ON d.motion_id = m.id
                WHERE m.id = ? AND (m.created_by = ? OR m.state NOT IN ('DRAFT', 'WITHDRAWN') OR m.state = 'WITHDRAWN' AND EXISTS
                    (SELECT 1 FROM motion_step t WHERE t.motion_id = m.id AND t.state = 'SUBMITTED'))
                """, row -> sheet(row, steps, supporters, versions), clock.today(), motionId, caller.personId())
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    private String proposal(ResultSet row) throws SQLException {
        boolean own = row.getLong("created_by") == caller.personId();
        return own ? row.getString("proposal") : matters.published(row.getString("matter_code"), row.getString("proposal"));
    }

    private MotionSheet sheet(ResultSet row, List<MotionSheet.Step> steps, List<MotionSheet.Supporter> supporters, List<MotionSheet.Version> versions)
            throws SQLException {
        return new MotionSheet(row.getLong("id"), row.getLong("body_id"), row.getString("body_name"), row.getString("title"), row.getString("summary"),
                row.getString("wording"), row.getString("reasons"), row.getString("matter_code"), proposal(row),
                row.getObject("effective_on", LocalDate.class), row.getLong("created_by"), row.getString("author_name"),
                MotionState.valueOf(row.getString("state")), row.getInt("needed"), row.getString("number"), steps, supporters, versions);
    }
}
