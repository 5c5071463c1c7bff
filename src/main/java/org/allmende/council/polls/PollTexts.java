package org.allmende.council.polls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** What polls ask, for whoever shows or decides them; asks for no permission of its own. */
@ApplicationScoped
public class PollTexts {

    @Inject Sql sql;

    public PollText of(long pollId) {
        List<PollOption> options = options(pollId);
        return sql.first("SELECT * FROM poll WHERE id = ?", row -> new PollText(pollId, row.getLong("body_id"), Sql.nullableLong(row, "agenda_item_id"),
                PollKind.valueOf(row.getString("kind")), row.getString("title"), row.getString("text"), PollMethod.valueOf(row.getString("method")),
                row.getInt("seats"), office(row.getString("office")), options), pollId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    /** The poll that an agenda item is about. */
    public Optional<Long> ofItem(long agendaItemId) {
        return sql.first("SELECT id FROM poll WHERE agenda_item_id = ?", row -> row.getLong(1), agendaItemId);
    }

    private List<PollOption> options(long pollId) {
        List<PollOption> options = new ArrayList<>();
        sql.rows("""
                SELECT label, statement, person_id, chamber_id, passive FROM poll_option
                WHERE poll_id = ? AND (person_id IS NULL OR accepted_at IS NOT NULL) ORDER BY passive, position LIMIT 100
                """, row -> options.add(new PollOption(options.size() + 1, row.getString("label"), row.getString("statement"),
                Sql.nullableLong(row, "person_id"), Sql.nullableLong(row, "chamber_id"), row.getBoolean("passive"))), pollId);
        return List.copyOf(options);
    }

    static Office office(String name) {
        return name == null ? null : Office.valueOf(name);
    }
}
