package org.allmende.council.motions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** What motions say, for whoever shows or decides them; asks for no permission of its own, so only what has been submitted. */
@ApplicationScoped
public class MotionTexts {

    @Inject Sql sql;

    public MotionText of(long motionId) {
        return sql.first("""
                SELECT id, body_id, title, summary, wording, reasons, matter_code, proposal, effective_on FROM motion
                WHERE id = ? AND state <> 'DRAFT'
                """, row -> new MotionText(row.getLong("id"), row.getLong("body_id"), row.getString("title"), row.getString("summary"),
                row.getString("wording"), row.getString("reasons"), row.getString("matter_code"), row.getString("proposal"),
                row.getObject("effective_on", LocalDate.class)), motionId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }
}
