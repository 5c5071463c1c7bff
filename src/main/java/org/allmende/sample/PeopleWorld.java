package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.allmende.people.identity.Passwords;
import org.allmende.people.identity.Role;
import org.allmende.platform.persistence.Sql;

/** The people of the demo world with their households and roles. All share one password, and so one hash. */
@ApplicationScoped
class PeopleWorld implements SampleWorld {

    private static final int FIRST_POINT = 1;
    private static final int ALSO_IN_SPEAKERS_CIRCLE = 7;

    @Inject Sql sql;
    @Inject Passwords passwords;

    @Override
    public int order() {
        return 1;
    }

    @Override
    public void load(Scale scale) {
        Instant since = scale.now().minus(Duration.ofDays(200));
        List<Object[]> people = new ArrayList<>();
        List<Object[]> households = new ArrayList<>();
        List<Object[]> grants = new ArrayList<>();
        String hash = passwords.hash(Cast.PASSWORD);
        Cast.MEMBERS.forEach(member -> people.add(person(member.id(), member.email(), member.name(), hash, since)));
        Cast.FARMERS.forEach(farmer -> people.add(person(farmer.id(), farmer.email(), farmer.name(), hash, since)));
        Cast.HELPERS.forEach(helper -> people.add(person(helper.id(), helper.email(), helper.name(), hash, since)));
        for (long household = 1; household <= scale.households(); household++) {
            long person = Cast.FIRST_HOUSEHOLD_PERSON - 1 + household;
            String email = household == 1 ? "haushalt@example.org" : "haushalt" + person + "@example.org";
            people.add(person(person, email, HouseholdNames.person(household), hash, since));
            households.add(new Object[] {household, HouseholdNames.household(household), since});
            grants.add(grant(person, Role.HOUSEHOLD, household, since));
        }
        grants.addAll(rolesOfTheCast(since));
        sql.batch("INSERT INTO person (id, email, name, password_hash, language, created_at, confirmed_at) VALUES (?, ?, ?, ?, 'de', ?, ?)", people);
        sql.batch("INSERT INTO household (id, name, created_at) VALUES (?, ?, ?)", households);
        sql.batch("INSERT INTO role_grant (person_id, role, scope_id, granted_at) VALUES (?, ?, ?, ?)", grants);
    }

    private static List<Object[]> rolesOfTheCast(Instant since) {
        List<Object[]> grants = new ArrayList<>();
        for (Cast.Member member : Cast.MEMBERS) {
            grants.add(grant(member.id(), Role.COUNCIL_MEMBER, Cast.ASSEMBLY, since));
            if (member.id() <= ALSO_IN_SPEAKERS_CIRCLE) {
                grants.add(grant(member.id(), Role.COUNCIL_MEMBER, Cast.SPEAKERS_CIRCLE, since));
            }
        }
        for (long body : List.of(Cast.ASSEMBLY, Cast.SPEAKERS_CIRCLE)) {
            grants.add(grant(1, Role.CHAIR, body, since));
            grants.add(grant(2, Role.SECRETARY, body, since));
        }
        Cast.FARMERS.forEach(farmer -> grants.add(grant(farmer.id(), Role.PRODUCER, farmer.producerId(), since)));
        grants.add(grant(51, Role.TEAM, 0, since));
        grants.add(grant(52, Role.HOST, FIRST_POINT, since));
        grants.add(grant(53, Role.TREASURER, 0, since));
        grants.add(grant(54, Role.ADMIN, 0, since));
        return grants;
    }

    private static Object[] person(long id, String email, String name, String hash, Instant since) {
        return new Object[] {id, email, name, hash, since, since};
    }

    private static Object[] grant(long person, Role role, long scope, Instant since) {
        return new Object[] {person, role, scope, since};
    }
}
