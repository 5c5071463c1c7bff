package org.allmende.people.households;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.allmende.people.identity.HoldRole;
import org.allmende.people.identity.People.Contact;
import org.allmende.people.identity.Role;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** Households and who belongs to them. Called inside the transactions of others; a household is founded by its first order. */
@ApplicationScoped
public class Households {

    @Inject Sql sql;
    @Inject HoldRole roles;
    @Inject Clock clock;

    /** @throws Refused {@link HouseholdRefusal#NONE} if the person belongs to no household */
    public long ofPerson(long personId) {
        return sql.first("SELECT scope_id FROM role_grant WHERE person_id = ? AND role = 'HOUSEHOLD' ORDER BY id LIMIT 1", row -> row.getLong(1), personId)
                .orElseThrow(() -> new Refused(HouseholdRefusal.NONE));
    }

    /** Creates a household with this person as its first member, who may act for it at once. */
    public long found(long personId, String name) {
        long id = sql.insert("INSERT INTO household (name, created_at) VALUES (?, ?)", name, clock.now());
        roles.give(personId, Role.HOUSEHOLD, id);
        return id;
    }

    /** Everybody who belongs to the household: whom a mail about its box goes to. */
    public List<Contact> contacts(long householdId) {
        return sql.rows("""
                SELECT p.email, p.name, p.language FROM role_grant g JOIN person p ON p.id = g.person_id
                WHERE g.role = 'HOUSEHOLD' AND g.scope_id = ? ORDER BY p.id
                """, row -> new Contact(row.getString("email"), row.getString("name"), Locale.of(row.getString("language"))), householdId);
    }
}
