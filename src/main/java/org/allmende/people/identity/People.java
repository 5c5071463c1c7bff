package org.allmende.people.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.allmende.platform.persistence.Sql;

/** How to reach a person: for mails that a use case or a job sends. Never for a page of another person. */
@ApplicationScoped
public class People {

    @Inject Sql sql;

    public record Contact(String email, String name, Locale language) {}

    public Contact nameAndLanguage(long personId) {
        return sql.one("SELECT email, name, language FROM person WHERE id = ?",
                People::contact, personId);
    }

    static Contact contact(ResultSet row) throws SQLException {
        return new Contact(row.getString("email"), row.getString("name"), Locale.of(row.getString("language")));
    }
}
