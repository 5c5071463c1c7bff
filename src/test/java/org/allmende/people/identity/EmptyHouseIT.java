package org.allmende.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.Letters;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A house without the demo world, as it is installed for real. */
class EmptyHouseIT {

    private static final Stack STACK = Stack.fresh("empty-house", Map.of("ALLMENDE_DEMO", "false", "ALLMENDE_FIRST_ADMIN", "Chefin@example.org"));

    @AfterAll
    static void close() throws Exception {
        STACK.close();
    }

    private static void enter(String email) {
        Http visitor = new Http(STACK);
        visitor.submit(visitor.get("/people/identity/sign-up"), Map.of("name", "Erna Neu", "email", email, "password", "tisch lampe seife hut", "terms", "on"));
        visitor.submit(visitor.get(new Letters(STACK).linkTo(email, "confirm-email")), Map.of());
    }

    @Test
    void offersNoDemoLogins() {
        Document page = new Http(STACK).page("/people/identity/sign-in");
        assertThat(page.select("form#credentials")).hasSize(1);
        assertThat(page.select("form#demo, .demo-banner")).isEmpty();
        assertThat(page.text()).doesNotContain("Ausprobieren");
    }

    @Test
    void homeSaysThatNothingIsThereYet() {
        assertThat(new Http(STACK).page("/").text()).contains("Noch ist nichts beschlossen");
    }

    @Test
    void onlyTheNamedAddressBecomesTheFirstAdministrator() {
        enter("jemand@example.org");
        enter("chefin@example.org");
        assertThat(new Rows(STACK).texts("SELECT p.email FROM role_grant g JOIN person p ON p.id = g.person_id WHERE g.role = 'ADMIN'")).containsExactly("chefin@example.org");
    }
}
