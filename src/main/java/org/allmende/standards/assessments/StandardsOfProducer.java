package org.allmende.standards.assessments;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.time.Clock;

/** All standards in force as they stand to one producer; what needs a hand first. */
@Read
@Requires(Permission.MAINTAIN_CATALOGUE)
public class StandardsOfProducer {

    @Inject Sql sql;
    @Inject Clock clock;
    @Inject Language language;

    public List<AssessmentRow> of(@Scope long producerId) {
        LocalDate today = clock.today();
        String name = "en".equals(language.getTag()) ? "name_en" : "name";
        return sql.rows("""
                SELECT s.id, s.code, s.name, s.name_en, v.version_no, v.text, v.mode, v.effective_on, d.number, x.since,
                       (SELECT MAX(c.valid_from) FROM declaration c WHERE c.producer_id = ? AND c.standard_id = s.id
                        AND c.valid_from <= ? AND (c.valid_until IS NULL OR c.valid_until >= ?)) AS declared_on
                FROM standard s JOIN standard_version v ON v.standard_id = s.id AND v.superseded_on IS NULL AND v.effective_on <= ?
                JOIN decision d ON d.id = v.decision_id
                LEFT JOIN standard_exclusion x ON x.standard_version_id = v.id AND x.producer_id = ?
                ORDER BY x.since IS NULL, declared_on IS NOT NULL, s.id LIMIT 100
                """, row -> new AssessmentRow(row.getLong("id"), row.getString("code"), row.getString(name), row.getInt("version_no"), row.getString("text"),
                "EXCLUDE".equals(row.getString("mode")), row.getObject("effective_on", LocalDate.class), row.getString("number"),
                row.getObject("declared_on", LocalDate.class), row.getObject("since", LocalDate.class)), producerId, today, today, today, producerId);
    }
}
