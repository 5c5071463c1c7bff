package org.allmende.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A node that remembers sessions for ten minutes: what it does itself counts at once, what others write it would see only then. */
class SessionMemoryIT {

    private static final Stack STACK = Stack.fresh("session-memory", Map.of("ALLMENDE_SESSION_MEMORY", "600"));
    private static final String FOR_ADMINISTRATORS = "/people/roles/roles";

    private final Rows rows = new Rows(STACK);

    @AfterAll
    static void close() throws Exception {
        STACK.close();
    }

    @Test
    void roleGivenAndTakenOnThisNodeCountsAtOnce() {
        Http admin = Http.as(STACK, "admin@example.org");
        Http person = Http.session(STACK, 110);
        assertThat(person.get(FOR_ADMINISTRATORS).statusCode()).as("before").isEqualTo(403);
        admin.submit(admin.get("/people/roles/roles-of-person?id=110"), Map.of("choice", "ADMIN:0"));
        assertThat(person.get(FOR_ADMINISTRATORS).statusCode()).as("granted").isEqualTo(200);
        admin.submit(admin.get("/people/roles/roles-of-person?id=110"), Map.of());
        assertThat(person.get(FOR_ADMINISTRATORS).statusCode()).as("revoked").isEqualTo(403);
    }

    @Test
    void endOfASessionCountsAtOnce() throws Exception {
        String token = "token-of-111";
        rows.update("INSERT INTO login_session (token_hash, person_id, created_at, last_seen_at, expires_at, device) VALUES (SHA2(?, 256), 111, ?, ?, ?, 'stolen')",
                token, Rows.utc(STACK.now()), Rows.utc(STACK.now()), Rows.utc(STACK.now().plusSeconds(86_400)));
        assertThat(isSignedIn(token)).as("before").isTrue();
        Http person = Http.session(STACK, 111);
        String other = Jsoup.parse(person.get("/people/identity/account").body()).select("[id$=endOthers]").attr("id");
        assertThat(other).isNotEmpty();
        person.press(person.get("/people/identity/account"), other);
        assertThat(isSignedIn(token)).as("ended from elsewhere").isFalse();
        person.submit(person.get("/people/identity/sign-out"), Map.of());
        assertThat(person.get("/people/identity/account").uri().getPath()).as("signed out").contains("sign-in");
    }

    @Test
    void whatIsWrittenElsewhereIsNotSeenUntilTheMemoryRunsOut() {
        Http person = Http.session(STACK, 112);
        assertThat(person.get(FOR_ADMINISTRATORS).statusCode()).isEqualTo(403);
        rows.update("INSERT INTO role_grant (person_id, role, scope_id, granted_at) VALUES (112, 'ADMIN', 0, UTC_TIMESTAMP(6))");
        assertThat(person.get(FOR_ADMINISTRATORS).statusCode()).as("remembered").isEqualTo(403);
        assertThat(Http.session(STACK, 112).get(FOR_ADMINISTRATORS).statusCode()).as("another session is looked up").isEqualTo(200);
        rows.update("DELETE FROM role_grant WHERE person_id = 112 AND role = 'ADMIN'");
    }

    private static boolean isSignedIn(String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(STACK.url("/people/identity/account"))).header("Cookie", "allmende_session=" + token).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
}
