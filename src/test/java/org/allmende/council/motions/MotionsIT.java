package org.allmende.council.motions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** From the draft to enough support, by pages and by the API. */
class MotionsIT {

    private static final Stack STACK = Stack.shared();
    private static final Rows ROWS = new Rows(STACK);

    @Test
    void draftIsPreviewedSavedSubmittedAndSeconded() {
        Http author = Http.as(STACK, "mitglied14@example.org");
        Map<String, String> typed = new HashMap<>(Map.of("title", "Probeantrag mit Aufgabe", "summary", "Kurz.", "wording", "1. Erstens\n2. Zweitens", "reasons", "Darum.",
                "matter", "register.plain-resolution", "field_task", "Einladung schreiben", "field_person", "Paul Nickel", "field_dueOn", "2027-09-01",
                "effectiveOn", "2027-08-01", "preview", "x"));
        Document previewed = document(author.submit(author.get("/council/motions/draft-motion"), typed));
        assertThat(previewed.select("#previewResult td").eachText()).containsExactly("Einladung schreiben", "–", "Aufgabe für Paul Nickel bis Mi, 1. September 2027");
        assertThat(previewed.select("#title").val()).isEqualTo("Probeantrag mit Aufgabe");

        typed.remove("preview");
        typed.put("saveDraft", "x");
        HttpResponse<String> saved = author.submit(author.get("/council/motions/draft-motion"), typed);
        String path = saved.uri().getPath() + "?" + saved.uri().getQuery();
        assertThat(path).startsWith("/council/motions/motion?id=");
        assertThat(Http.as(STACK, "mitglied@example.org").get(path).statusCode()).as("nobody else sees a draft").isEqualTo(404);

        Document submitted = document(author.submit(saved, Map.of("submitMotion", "x")));
        assertThat(submitted.select("#state").text()).isEqualTo("sucht Unterstützung");
        assertThat(submitted.select("#secondMotion")).as("not by the author").isEmpty();

        press("mitglied@example.org", path, "secondMotion");
        Document seconded = press("mitglied5@example.org", path, "secondMotion");
        assertThat(seconded.select("#state").text()).isEqualTo("unterstützt, wartet auf eine Sitzung");
        assertThat(seconded.select("#supporters li").eachText()).containsExactly("Marta Kühn", "Sabine Rode");
        assertThat(seconded.select(".timeline .what").eachText()).containsExactly("Entwurf begonnen", "eingereicht", "genügend Unterstützung");
    }

    @Test
    void draftThatWasGivenUpStaysWithItsAuthor() {
        Http author = Http.as(STACK, "mitglied20@example.org");
        String draft = author.post("/api/motions", "{\"bodyId\":1,\"title\":\"Nur ein Gedanke\",\"matterCode\":\"register.plain-resolution\"}").body();
        String path = "/api/motions/" + draft.replaceAll("\\D", "");
        assertThat(author.post(path + "/withdrawal", "{}").statusCode()).isEqualTo(204);
        assertThat(author.get(path).statusCode()).isEqualTo(200);

        Http other = Http.as(STACK, "mitglied@example.org");
        assertThat(other.get(path).statusCode()).isEqualTo(404);
        assertThat(other.get("/api/motions?show=WITHDRAWN").body()).doesNotContain("Nur ein Gedanke");
    }

    @Test
    void mistakeLosesNothingThatWasTyped() {
        Http author = Http.as(STACK, "mitglied15@example.org");
        Document page = document(author.submit(author.get("/council/motions/draft-motion"), Map.of("title", "", "wording", "Langer <b>Wortlaut</b>",
                "field_task", "Nur die Aufgabe & sonst nichts", "saveDraft", "x")));
        assertThat(page.select(".messages li, .messages-area").text()).contains("Titel");
        assertThat(page.select("#wording").text()).isEqualTo("Langer <b>Wortlaut</b>");
        assertThat(page.select("#field_task").val()).isEqualTo("Nur die Aufgabe & sonst nichts");

        Document previewed = document(author.submit(author.get("/council/motions/draft-motion"), Map.of("field_task", "Nur die Aufgabe", "preview", "x")));
        assertThat(previewed.select("#field_person-error").text()).isEqualTo("Zu einer Aufgabe gehört ein Name.");
        assertThat(previewed.select("#previewResult")).isEmpty();
    }

    @Test
    void scriptInAMotionIsShownAndNotRun() {
        long id = submitted("mitglied8@example.org", "<script>alert('Titel')</script>", "<script>alert(1)</script> [x](javascript:alert(2))");
        Document page = Http.as(STACK, "mitglied@example.org").page("/council/motions/motion?id=" + id);
        assertThat(page.select("#wording script, #wording a[href^=javascript]")).isEmpty();
        assertThat(page.select("#wording").text()).contains("<script>alert(1)</script>");
        assertThat(page.select("h1").text()).isEqualTo("<script>alert('Titel')</script>");
    }

    @Test
    void authorCannotSecondTheOwnMotion() {
        long id = submitted("mitglied9@example.org", "Eigenlob", "Wortlaut");
        HttpResponse<String> refused = Http.as(STACK, "mitglied9@example.org").post("/api/motions/" + id + "/supports", "{}");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.body()).contains("motions.own-motion");
        assertThat(supporters(id)).isZero();
    }

    @Test
    void memberSecondsOnceHoweverOftenThePressIsRepeated() throws Exception {
        long id = submitted("mitglied10@example.org", "Doppelt", "Wortlaut");
        Http member = Http.as(STACK, "mitglied11@example.org");
        List<Callable<Integer>> presses = IntStream.range(0, 8).<Callable<Integer>>mapToObj(i -> () -> member.post("/api/motions/" + id + "/supports", "{}").statusCode()).toList();
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> answer : threads.invokeAll(presses)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).filteredOn(status -> status == 409).hasSize(7);
        assertThat(supporters(id)).isEqualTo(1);
        assertThat(ROWS.text("SELECT state FROM motion WHERE id = ?", id)).isEqualTo("SUBMITTED");
    }

    @Test
    void twoLastSupportersAtOnceMoveTheMotionOnce() throws Exception {
        long id = submitted("mitglied16@example.org", "Gleichzeitig", "Wortlaut");
        List<Http> members = List.of(Http.as(STACK, "mitglied17@example.org"), Http.as(STACK, "mitglied18@example.org"), Http.as(STACK, "mitglied19@example.org"));
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Callable<Integer>> presses = members.stream().<Callable<Integer>>map(member -> () -> member.post("/api/motions/" + id + "/supports", "{}").statusCode()).toList();
            for (Future<Integer> answer : threads.invokeAll(presses)) {
                assertThat(answer.get()).isEqualTo(200);
            }
        }
        assertThat(ROWS.number("SELECT COUNT(*) FROM motion_step WHERE motion_id = ? AND state = 'SECONDED'", id)).isEqualTo(1);
    }

    @Test
    void onlyMembersOfTheBodyMayProposeAndSecond() {
        Http household = Http.as(STACK, "haushalt@example.org");
        assertThat(household.get("/council/motions/motions").statusCode()).isEqualTo(403);
        assertThat(household.post("/api/motions", motion(1, "Nein", "Nein")).statusCode()).isEqualTo(403);
        assertThat(household.post("/api/motions/4/supports", "{}").statusCode()).isEqualTo(403);
        assertThat(Http.as(STACK, "mitglied12@example.org").post("/api/motions", motion(2, "Nein", "Nein")).statusCode()).as("not in the speakers' circle").isEqualTo(403);
    }

    @Test
    void withdrawnMotionStaysReadableWithItsReason() {
        long id = submitted("mitglied20@example.org", "Zurück", "Wortlaut");
        Http author = Http.as(STACK, "mitglied20@example.org");
        HttpResponse<String> after = author.submit(author.get("/council/motions/motion?id=" + id), Map.of("reason", "Anders geregelt", "withdrawMotion", "x"));
        assertThat(document(after).select("#state").text()).isEqualTo("zurückgezogen");
        assertThat(document(after).select(".timeline").text()).contains("Anders geregelt");
        assertThat(Http.as(STACK, "mitglied@example.org").post("/api/motions/" + id + "/supports", "{}").body()).contains("motions.not-now");
    }

    private static Document press(String email, String path, String button) {
        Http member = Http.as(STACK, email);
        return document(member.submit(member.get(path), Map.of(button, "x")));
    }

    private static long submitted(String email, String title, String wording) {
        Http author = Http.as(STACK, email);
        HttpResponse<String> created = author.post("/api/motions", motion(1, title, wording));
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        long id = Long.parseLong(created.body().replaceAll("\\D", ""));
        assertThat(author.post("/api/motions/" + id + "/submission", "{}").statusCode()).isEqualTo(204);
        return id;
    }

    private static String motion(long body, String title, String wording) {
        return jakarta.json.Json.createObjectBuilder().add("bodyId", body).add("title", title).add("summary", "Kurz").add("wording", wording).add("reasons", "Darum")
                .add("matterCode", "register.plain-resolution").add("effectiveOn", "2027-09-01").build().toString();
    }

    private static long supporters(long motion) {
        return ROWS.number("SELECT COUNT(*) FROM motion_support WHERE motion_id = ?", motion);
    }

    private static Document document(HttpResponse<String> page) {
        return Jsoup.parse(page.body());
    }
}
