package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.allmende.people.identity.DemoLogins;

/** The people of the cast whose view of the house is worth trying. */
@ApplicationScoped
class CastLogins implements DemoLogins {

    @Override
    public String password() {
        return Cast.PASSWORD;
    }

    @Override
    public List<DemoLogin> logins() {
        return List.of(
                new DemoLogin("haushalt@example.org", HouseholdNames.person(1), "household"),
                new DemoLogin("mitglied@example.org", "Marta Kühn", "member"),
                new DemoLogin("vorsitz@example.org", "Helga Brandt", "chair"),
                new DemoLogin("schrift@example.org", "Jonas Wille", "secretary"),
                new DemoLogin("gemuesehof@example.org", "Lena Gerstenberg", "vegetables"),
                new DemoLogin("kirschen@example.org", "Hannes Kirchner", "cherries"),
                new DemoLogin("team@example.org", "Olaf Packer", "team"),
                new DemoLogin("ausgabe@example.org", "Inge Ausgang", "host"),
                new DemoLogin("kasse@example.org", "Petra Zahl", "treasurer"),
                new DemoLogin("admin@example.org", "Alex Admin", "admin"));
    }
}
