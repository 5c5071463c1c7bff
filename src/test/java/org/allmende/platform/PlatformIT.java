package org.allmende.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.allmende.support.Until;
import org.junit.jupiter.api.Test;

/** The platform as seen from outside: headers, problems, conditional requests, jobs, the sealed journal. */
class PlatformIT {

    private static final Stack STACK = Stack.shared();
    private final Rows rows = new Rows(STACK);

    @Test
    void publicPagesSetNoCookie() {
        for (String page : List.of("/", "/council/register/decisions", "/market/catalogue/browse")) {
            assertThat(new Http(STACK).get(page).headers().allValues("Set-Cookie")).as(page).isEmpty();
        }
    }

    @Test
    void errorPagesSetNoCookie() {
        HttpResponse<String> answer = new Http(STACK).get("/no/such/page");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.body()).contains("<html").doesNotContain("Payara");
    }

    @Test
    void apiSetsNoCookie() {
        assertThat(new Http(STACK).get("/api/decisions").headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void unchangedPublicPageIsNotSentAgain() {
        Http visitor = new Http(STACK);
        assertThat(Until.holds(() -> {
            String tag = visitor.get("/market/catalogue/browse").headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> again = visitor.get("/market/catalogue/browse", "If-None-Match", tag);
            return again.statusCode() == 304 && again.body().isEmpty();
        })).isTrue();
    }

    @Test
    void deedChangesTheTagOfPublicPages() {
        Http visitor = new Http(STACK);
        String before = visitor.get("/market/catalogue/browse").headers().firstValue("ETag").orElseThrow();
        rows.update("INSERT INTO audit_entry (at, person_id, use_case, subject) VALUES (UTC_TIMESTAMP(6), NULL, 'PlatformIT', '')");
        assertThat(visitor.get("/market/catalogue/browse").headers().firstValue("ETag").orElseThrow()).isNotEqualTo(before);
    }

    @Test
    void plainFormThatIsNotAcceptedIsShownAgainWithItsInput() {
        Http visitor = new Http(STACK);
        HttpResponse<String> again = visitor.submit(visitor.get("/people/identity/sign-in"), java.util.Map.of("email", "nobody@example.org", "password", ""));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("value=\"nobody@example.org\"");
    }

    @Test
    void answersAreCompressed() {
        assertThat(new Http(STACK).get("/", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @Test
    void keptPageGivesWayToTheNextDeed() {
        Http visitor = new Http(STACK);
        String name = rows.text("SELECT name FROM pickup_point WHERE id = 3");
        assertThat(visitor.page("/market/pickup/points").text()).contains(name);
        rows.update("UPDATE pickup_point SET name = 'Neuer Name' WHERE id = 3");
        rows.update("INSERT INTO audit_entry (at, person_id, use_case, subject) VALUES (UTC_TIMESTAMP(6), NULL, 'PlatformIT', '')");
        assertThat(visitor.page("/market/pickup/points").text()).contains("Neuer Name");
        rows.update("UPDATE pickup_point SET name = ? WHERE id = 3", name);
        rows.update("INSERT INTO audit_entry (at, person_id, use_case, subject) VALUES (UTC_TIMESTAMP(6), NULL, 'PlatformIT', '')");
    }

    @Test
    void keptPageCarriesTheNonceOfItsPolicyAndIsWholeInBothLanguages() {
        for (String language : List.of("de", "en", "de", "en")) {
            HttpResponse<String> home = new Http(STACK).in(language).get("/");
            String nonce = home.headers().firstValue("Content-Security-Policy").orElseThrow().replaceAll(".*'nonce-([^']+)'.*", "$1");
            assertThat(home.body()).contains("lang=\"" + language + "\"").contains("nonce=\"" + nonce + "\"").contains("</html>");
        }
    }

    @Test
    void pagesForbidForeignScriptsAndFrames() {
        HttpResponse<String> home = new Http(STACK).get("/");
        assertThat(home.headers().firstValue("Content-Security-Policy").orElse("")).contains("script-src 'self' 'nonce-").contains("frame-ancestors 'none'");
        assertThat(home.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void writeWithoutIdempotencyKeyIsRefusedAsAProblem() throws Exception {
        HttpResponse<String> answer = java.net.http.HttpClient.newHttpClient().send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(STACK.url("/api/ballots/1/votes")))
                .header("Content-Type", "application/json").POST(java.net.http.HttpRequest.BodyPublishers.ofString("{\"choice\":\"YES\"}")).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void bodyThatCannotBeReadIsAProblemOfTheCaller() {
        Http member = Http.as(STACK, "mitglied@example.org");
        for (String body : List.of("{", "null", "[]", "{\"effectiveOn\":\"nie\"}", "{\"bodyId\":1,\"title\":\"T\",\"matterCode\":\"register.plain-resolution\",\"effectiveOn\":\"+99999-01-01\"}")) {
            HttpResponse<String> answer = member.post("/api/motions", body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).as(body).contains("application/problem+json");
        }
    }

    @Test
    void addressThatCannotBeReadIsNotFoundForWhomever() {
        Http team = Http.as(STACK, "team@example.org");
        for (String address : List.of("/council/meetings/projector?id=abc", "/market/stock/enter-harvest?producer=99999999999999999999", "/people/roles/roles?page=x",
                "/market/subscriptions/ordered?id=%25", "/market/producers/producer?slug=%F0%9F%98%80", "/standards/criteria/standard?code=%F0%9F%98%80")) {
            assertThat(new Http(STACK).get(address).statusCode()).as(address).isEqualTo(404);
            assertThat(team.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void liveNewsOfMeetingsAreForMembersOnly() {
        assertThat(new Http(STACK).get("/live/meetings/1").statusCode()).isEqualTo(403);
        assertThat(Http.as(STACK, "haushalt@example.org").get("/live/meetings/1").statusCode()).isEqualTo(403);
        assertThat(Http.as(STACK, "mitglied@example.org").get("/live/meetings/1", "Origin", "https://evil.example").statusCode()).isEqualTo(403);
        assertThat(Http.as(STACK, "mitglied@example.org").get("/live/meetings/1").statusCode()).isNotEqualTo(403);
    }

    @Test
    void visitorIsToldToSignInByAProblemWithTheCode() {
        HttpResponse<String> answer = new Http(STACK).post("/api/ballots/1/votes", "{\"choice\":\"YES\"}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"type\":\"security.sign-in-first\"");
    }

    @Test
    void jobThatNobodyDoesFailsVisiblyAndIsTriedAgain() {
        rows.update("INSERT INTO job (kind, work_key, due_at) VALUES ('no-such-kind', ?, '2000-01-01')", Instant.now().toString());
        assertThat(Until.holds(() -> rows.number("SELECT COUNT(*) FROM job WHERE kind = 'no-such-kind' AND attempts > 0 AND last_error LIKE '%no-such-kind%' AND done_at IS NULL") > 0)).isTrue();
        rows.update("DELETE FROM job WHERE kind = 'no-such-kind'");
    }

    @Test
    void journalIsSealedByItself() {
        Http.as(STACK, "kasse@example.org");
        long latest = rows.number("SELECT MAX(id) FROM audit_entry");
        rows.update("UPDATE job SET due_at = '2000-01-01' WHERE kind = 'seal-journal'");
        assertThat(Until.holds(() -> rows.number("SELECT COUNT(*) FROM audit_link WHERE entry_id = ?", latest) == 1)).isTrue();
    }
}
