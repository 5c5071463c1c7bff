package org.allmende.council.bodies;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.web.Refused;

/** The rules of a body on a day. Public: anyone may know by which rules is decided. */
@Read
@Requires(Permission.ANYONE)
public class Statutes {

    @Inject Sql sql;

    /** The version in force on {@code date}. */
    public Statute of(long bodyId, LocalDate date) {
        return sql.first("SELECT * FROM statute_profile WHERE body_id = ? AND valid_from <= ? ORDER BY valid_from DESC LIMIT 1",
                Statutes::statute, bodyId, date).orElseThrow(() -> new Refused(BodiesRefusal.NO_STATUTES));
    }

    /** The version that a meeting froze. */
    public Statute version(long id) {
        return sql.first("SELECT * FROM statute_profile WHERE id = ?", Statutes::statute, id)
                .orElseThrow(() -> new Refused(BodiesRefusal.NO_STATUTES));
    }

    private static Statute statute(ResultSet row) throws SQLException {
        return new Statute(row.getLong("id"), row.getLong("body_id"), row.getObject("valid_from", LocalDate.class),
                row.getInt("notice_days"), row.getBoolean("late_items"), row.getInt("seconders"),
                row.getInt("quorum_numerator"), row.getInt("quorum_denominator"), Comparison.valueOf(row.getString("quorum_comparison")),
                MajorityBase.valueOf(row.getString("majority_base")), row.getInt("majority_numerator"), row.getInt("majority_denominator"),
                Comparison.valueOf(row.getString("majority_comparison")), row.getString("source"));
    }
}
