package org.allmende.standards.assessments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.persistence.Sql;

/** What keeps a producer's products out of the offer, for pages; public, as the decisions are. */
@ApplicationScoped
public class Gate {

    @Inject Sql sql;
    @Inject Language language;

    /** Empty if the producer may offer. */
    public List<GateReason> reasons(long producerId) {
        boolean english = "en".equals(language.getTag());
        return sql.rows("""
                SELECT s.name, s.name_en, v.version_no, d.number, x.since FROM standard_exclusion x
                JOIN standard_version v ON v.id = x.standard_version_id
                JOIN standard s ON s.id = v.standard_id
                JOIN decision d ON d.id = x.decision_id
                WHERE x.producer_id = ? ORDER BY x.since, s.id LIMIT 50
                """, row -> new GateReason(row.getString(english ? "name_en" : "name"), row.getInt("version_no"), row.getString("number"),
                row.getObject("since", LocalDate.class)), producerId);
    }
}
