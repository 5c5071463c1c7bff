package org.allmende.council.consent;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** The closed rounds of consent on a motion with their objections, in two statements. */
@Read
@Requires(Permission.SEE_COUNCIL)
public class ConsentRounds {

    private static final String ROUNDS = """
            SELECT b.id, b.body_id, b.meeting_id, b.motion_id, b.title, b.round_no, b.closed_at, b.wording, b.outcome, b.yes_count, b.no_count, b.abstain_count FROM ballot b
            WHERE b.method = 'CONSENT' AND b.outcome IS NOT NULL
            """;

    @Inject Sql sql;

    private record Found(long ballotId, Objection objection) {}

    /** The first round first. */
    public List<ConsentRound> ofMotion(long motionId) {
        Map<Long, List<Objection>> objections = objections("b.motion_id = ?", motionId);
        return sql.rows(ROUNDS + " AND b.motion_id = ? ORDER BY b.id LIMIT 50", row -> round(row, objections), motionId);
    }

    public ConsentRound of(long ballotId) {
        Map<Long, List<Objection>> objections = objections("b.id = ?", ballotId);
        return sql.first(ROUNDS + " AND b.id = ?", row -> round(row, objections), ballotId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    private Map<Long, List<Objection>> objections(String where, long id) {
        return sql.rows("""
                SELECT v.ballot_id, v.person_id, p.name, v.reason, i.how, j.name AS integrator, i.at FROM vote v
                JOIN ballot b ON b.id = v.ballot_id AND b.closed_at IS NOT NULL
                JOIN person p ON p.id = v.person_id
                LEFT JOIN integration i ON i.ballot_id = v.ballot_id AND i.person_id = v.person_id
                LEFT JOIN person j ON j.id = i.integrated_by
                WHERE v.marks = 'OBJECT' AND %s ORDER BY p.name, p.id LIMIT 2000
                """.formatted(where), row -> new Found(row.getLong("ballot_id"), new Objection(row.getLong("person_id"), row.getString("name"), row.getString("reason"),
                row.getString("how"), row.getString("integrator"), Sql.instant(row, "at"))), id)
                .stream().collect(Collectors.groupingBy(Found::ballotId, Collectors.mapping(Found::objection, Collectors.toList())));
    }

    private static ConsentRound round(ResultSet row, Map<Long, List<Objection>> objections) throws SQLException {
        return new ConsentRound(row.getLong("id"), row.getLong("body_id"), Sql.nullableLong(row, "meeting_id"), row.getLong("motion_id"), row.getString("title"),
                row.getInt("round_no"), Sql.instant(row, "closed_at"), row.getString("wording"), row.getString("outcome"), Sql.exact(row, "yes_count"),
                Sql.exact(row, "abstain_count"), Sql.exact(row, "no_count"), objections.getOrDefault(row.getLong("id"), List.of()));
    }
}
