package org.allmende.people.roles;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Roles from outside: granted and revoked by the administrator's forms while the person is signed in. */
class RolesIT {

    private static final Stack STACK = Stack.shared();
    private static final String HIS_ROLES = "/people/roles/roles-of-person?id=160";

    private final Rows rows = new Rows(STACK);

    @Test
    void roleCountsAtOnceAndIsLostAtOnce() {
        Http admin = Http.as(STACK, "admin@example.org");
        Http person = Http.as(STACK, "haushalt160@example.org");
        assertThat(person.get("/people/roles/roles").statusCode()).as("before").isEqualTo(403);
        admin.submit(admin.get(HIS_ROLES), Map.of("choice", "ADMIN:0"));
        assertThat(person.get("/people/roles/roles").statusCode()).as("granted").isEqualTo(200);
        assertThat(rows.number("SELECT COUNT(*) FROM audit_entry WHERE use_case = 'GrantRole' AND person_id = 54 AND subject LIKE 'personId=160 role=ADMIN%'")).isOne();
        admin.submit(admin.get(HIS_ROLES), Map.of());
        assertThat(person.get("/people/roles/roles").statusCode()).as("revoked").isEqualTo(403);
        assertThat(rows.number("SELECT COUNT(*) FROM audit_entry WHERE use_case = 'RevokeRole' AND subject LIKE 'personId=160 role=ADMIN%'")).isOne();
    }

    @Test
    void rolesAreGivenForTheirScope() {
        Http admin = Http.as(STACK, "admin@example.org");
        HttpResponse<String> page = admin.get("/people/roles/roles-of-person?id=159");
        assertThat(Jsoup.parse(page.body()).select("option[value=SECRETARY:2]").text()).contains(rows.text("SELECT name FROM body WHERE id = 2"));
        admin.submit(page, Map.of("choice", "SECRETARY:2"));
        assertThat(rows.number("SELECT COUNT(*) FROM role_grant WHERE person_id = 159 AND role = 'SECRETARY' AND scope_id = 2 AND granted_by = 54")).isOne();
    }

    @Test
    void roleThatIsNotOfferedIsNotGranted() {
        Http admin = Http.as(STACK, "admin@example.org");
        admin.submit(admin.get("/people/roles/roles-of-person?id=159"), Map.of("choice", "CHAIR:0"));
        assertThat(rows.number("SELECT COUNT(*) FROM role_grant WHERE person_id = 159 AND role = 'CHAIR'")).isZero();
    }

    @Test
    void lastAdministratorStays() {
        Http admin = Http.as(STACK, "admin@example.org");
        HttpResponse<String> answer = admin.submit(admin.get("/people/roles/roles-of-person?id=54"), Map.of());
        boolean alone = rows.number("SELECT COUNT(*) FROM role_grant WHERE role = 'ADMIN'") == 1;
        assertThat(alone).isTrue();
        assertThat(Jsoup.parse(answer.body()).select("main").text()).contains("letzte Verwalter");
    }

    @Test
    void onlyAdministratorsSeeRoles() {
        assertThat(Http.as(STACK, "vorsitz@example.org").get(HIS_ROLES).statusCode()).isEqualTo(403);
    }
}
