package org.allmende.council.register;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** The decisions, for everybody. */
@Read
@Requires(Permission.ANYONE)
public class DecisionRegister {

    static final int PAGE = 20;

    private static final String ROWS = """
            SELECT d.number, d.title, b.name AS body_name, d.decided_on, e.effective_on, e.state FROM decision d
            JOIN body b ON b.id = d.body_id JOIN effect e ON e.decision_id = d.id
            """;
    private static final String NEWEST = " ORDER BY d.decided_on DESC, d.id DESC LIMIT ? OFFSET ?";

    @Inject Sql sql;

    public List<DecisionRow> newest(int limit) {
        return sql.rows(ROWS + NEWEST, DecisionRegister::row, limit, 0);
    }

    /**
     * Searches number, title, wording and reasons; the data base takes ö for o and capitals for small letters.
     *
     * @param text every word must be found; null or blank finds all
     * @param year null for all
     * @param page counts from 1
     */
    public DecisionsFound find(String text, Integer year, int page) {
        List<Object> parameters = new ArrayList<>();
        StringBuilder where = new StringBuilder(" WHERE TRUE");
        if (year != null && (year < 1 || year > 9999)) {
            where.append(" AND FALSE");
        } else if (year != null) {
            where.append(" AND d.decided_on BETWEEN ? AND ?");
            parameters.add(LocalDate.of(year, 1, 1));
            parameters.add(LocalDate.of(year, 12, 31));
        }
        for (String word : words(text)) {
            where.append(" AND CONCAT_WS(' ', d.number, d.title, d.wording, d.reasons) LIKE ?");
            parameters.add("%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        int total = sql.one("SELECT COUNT(*) FROM decision d" + where, row -> row.getInt(1), parameters.toArray());
        int offset = PAGE * (Math.max(page, 1) - 1);
        parameters.add(PAGE);
        parameters.add(offset);
        return new DecisionsFound(sql.rows(ROWS + where + NEWEST, DecisionRegister::row, parameters.toArray()), offset + 1, total);
    }

    private static List<String> words(String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.strip().split("\\s+")).stream().limit(8).toList();
    }

    /** The years in which something was decided, newest first. */
    public List<Integer> years() {
        return sql.rows("SELECT year FROM decision_counter ORDER BY year DESC", row -> row.getInt("year"));
    }

    public Optional<Decision> byNumber(String number) {
        return sql.first("""
                SELECT d.*, b.name AS body_name, e.state, e.enacted_at, e.failure FROM decision d
                JOIN body b ON b.id = d.body_id JOIN effect e ON e.decision_id = d.id WHERE d.number = ?
                """, row -> new Decision(row.getLong("id"), row.getString("number"), row.getString("body_name"), Sql.nullableLong(row, "motion_id"),
                Sql.nullableLong(row, "ballot_id"), row.getString("title"), row.getString("wording"), row.getString("reasons"), row.getObject("decided_on", LocalDate.class),
                Sql.exact(row, "yes_count"), Sql.exact(row, "no_count"), Sql.exact(row, "abstain_count"), row.getString("result_de"), row.getString("result_en"),
                row.getString("matter_code"), row.getString("proposal"), row.getObject("effective_on", LocalDate.class),
                EffectState.valueOf(row.getString("state")), Sql.instant(row, "enacted_at"), row.getString("failure")), number);
    }

    private static DecisionRow row(ResultSet row) throws SQLException {
        return new DecisionRow(row.getString("number"), row.getString("title"), row.getString("body_name"), row.getObject("decided_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class), EffectState.valueOf(row.getString("state")));
    }
}
