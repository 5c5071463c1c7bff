package org.allmende.standards.criteria;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** The standards, for everybody. */
@Read
@Requires(Permission.ANYONE)
public class Standards {

    private static final String ROWS = """
            SELECT s.id, s.code, s.name, s.name_en, v.version_no, v.title, v.mode, v.effective_on, d.number FROM standard s
            LEFT JOIN standard_version v ON v.standard_id = s.id AND v.superseded_on IS NULL
            LEFT JOIN decision d ON d.id = v.decision_id
            """;

    @Inject Sql sql;
    @Inject Language language;

    public List<StandardRow> all() {
        return sql.rows(ROWS + " ORDER BY v.id IS NULL, s.id LIMIT 100", this::row);
    }

    public Optional<StandardRow> byCode(String code) {
        return sql.first(ROWS + " WHERE s.code = ?", this::row, code);
    }

    /** Newest first. */
    public List<VersionRow> versions(long standardId) {
        return sql.rows("""
                SELECT v.*, d.number FROM standard_version v JOIN decision d ON d.id = v.decision_id WHERE v.standard_id = ? ORDER BY v.version_no DESC LIMIT 100
                """, row -> new VersionRow(row.getInt("version_no"), row.getString("title"), row.getString("text"), StandardMode.valueOf(row.getString("mode")),
                row.getObject("effective_on", LocalDate.class), row.getObject("superseded_on", LocalDate.class), row.getString("number")), standardId);
    }

    private StandardRow row(ResultSet row) throws SQLException {
        String mode = row.getString("mode");
        return new StandardRow(row.getLong("id"), row.getString("code"), row.getString("en".equals(language.getTag()) ? "name_en" : "name"), row.getInt("version_no"),
                row.getString("title"), mode == null ? null : StandardMode.valueOf(mode), row.getObject("effective_on", LocalDate.class), row.getString("number"));
    }
}
