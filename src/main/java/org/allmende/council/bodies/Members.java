package org.allmende.council.bodies;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** Who sits in a body on a day. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class Members {

    /** Mandates that hold on a day, as a condition on {@code mandate m} with the day twice as parameter. */
    static final String IN_FORCE = "m.from_date <= ? AND (m.until_date IS NULL OR m.until_date >= ?)";

    @Inject Sql sql;

    /** By chamber, then by name. */
    public List<MemberRow> of(long bodyId, LocalDate date) {
        return sql.rows("""
                SELECT p.id, p.name, c.name AS chamber, m.office FROM mandate m
                JOIN person p ON p.id = m.person_id
                LEFT JOIN chamber c ON c.id = m.chamber_id
                WHERE m.body_id = ? AND %s
                ORDER BY c.id, p.name, p.id
                """.formatted(IN_FORCE),
                row -> new MemberRow(row.getLong("id"), row.getString("name"), row.getString("chamber"), row.getString("office")), bodyId, date, date);
    }
}
