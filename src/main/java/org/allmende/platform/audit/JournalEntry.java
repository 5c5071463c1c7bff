package org.allmende.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.allmende.platform.persistence.Sql;

/** One line of the journal. @param personId null when the application itself acted */
public record JournalEntry(long id, Instant at, Long personId, String useCase, String subject) {

    static JournalEntry of(ResultSet row) throws SQLException {
        return new JournalEntry(row.getLong("id"), Sql.instant(row, "at"), Sql.nullableLong(row, "person_id"),
                row.getString("use_case"), row.getString("subject"));
    }

    String canonical() {
        return id + "|" + at + "|" + personId + "|" + useCase + "|" + subject;
    }
}
