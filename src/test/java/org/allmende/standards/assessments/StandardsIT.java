package org.allmende.standards.assessments;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.allmende.support.Until;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A standard becomes a condition by decision, keeps producers out, and lets them in again when they declare. */
class StandardsIT {

    /** On a stack of its own, as planned boxes change with the offer. */
    @Test
    void decisionKeepsProducersOutUntilTheyDeclare() throws Exception {
        try (Stack stack = Stack.fresh("standards", Map.of())) {
            Rows rows = new Rows(stack);
            adopt(stack, rows, "2080-001", "Weide", "tierwohl", "EXCLUDE");
            long version = rows.number("SELECT v.id FROM standard_version v JOIN decision d ON d.id = v.decision_id WHERE d.number = '2080-001'");
            assertThat(excluded(rows, version)).as("nobody has declared it").hasSize((int) rows.number("SELECT COUNT(*) FROM producer WHERE suspended_on IS NULL"));

            Http farmer = Http.as(stack, "kirschen@example.org");
            Document page = farmer.page("/standards/assessments/declare-standards");
            assertThat(page.select("#excluded").text()).contains("nicht angeboten");
            assertThat(page.select("ul.rows > li h2").first().text()).isEqualTo("Tierwohl");
            assertThat(page.select("a.decision").first().text()).isEqualTo("nach Beschluss 2080-001");

            declare(farmer, Map.of("declarations:standards:0:declare", "x"));
            assertThat(excluded(rows, version)).as("without the tick nothing is declared").contains("2");
            declare(farmer, Map.of("declarations:standards:0:agree", "on", "declarations:standards:0:declare", "x"));
            assertThat(excluded(rows, version)).as("free again at once").doesNotContain("2").contains("1");
            assertThat(rows.number("SELECT declared_by FROM declaration WHERE producer_id = 2 AND standard_id = 4")).isEqualTo(32);

            rows.update("UPDATE declaration SET valid_until = valid_from WHERE producer_id = 2 AND standard_id = 4");
            stack.setClock(stack.now().plus(Duration.ofDays(1)));
            assertThat(Until.holds(() -> excluded(rows, version).contains("2"))).as("the nightly check sees that it has run out").isTrue();

            adopt(stack, rows, "2080-002", "Wiese", "tierwohl", "LABEL");
            assertThat(excluded(rows, version)).as("a superseded version excludes nobody").isEmpty();
            assertThat(rows.text("SELECT superseded_on FROM standard_version WHERE id = ?", version)).isEqualTo(stack.today().toString());
            assertThat(new Http(stack).page("/standards/criteria/standard?code=tierwohl").select("main details summary").text()).contains("Fassung 1: Weide");
        }
    }

    private static void declare(Http farmer, Map<String, String> fields) {
        farmer.submit(farmer.get("/standards/assessments/declare-standards"), fields);
    }

    @Test
    void producerDeclaresOnlyForTheOwnFarm() {
        Http farmer = Http.as(Stack.shared(), "kirschen@example.org");
        assertThat(farmer.get("/standards/assessments/declare-standards?producer=1").statusCode()).isEqualTo(403);
        assertThat(new Http(Stack.shared()).get("/standards/assessments/declare-standards").uri().getPath()).contains("sign-in");
    }

    @Test
    void previewNamesTheCherriesThatWouldLeaveTheCatalogue() {
        Http author = Http.as(Stack.shared(), "mitglied21@example.org");
        Map<String, String> typed = new HashMap<>(Map.of("title", "Faire Löhne, Fassung 2", "matter", "standards.adopt-version", "preview", "x"));
        HttpResponse<String> form = author.submit(author.get("/council/motions/draft-motion"), typed);
        typed.putAll(Map.of("field_standardCode", "faire-loehne", "field_title", "Faire Löhne, Fassung 2", "field_text", "Jeder Hof erklärt faire Löhne.",
                "field_mode", "EXCLUDE", "effectiveOn", "2027-07-05"));
        Document preview = Jsoup.parse(author.submit(form, typed).body());
        String lines = preview.select("#previewResult").text();
        assertThat(lines).contains("Standard Faire Löhne", "Fassung 2: Faire Löhne, Fassung 2, ab Mo, 5. Juli 2027", "Ihre Erzeugnisse werden nicht angeboten");
        assertThat(lines).as("who has not declared leaves").containsIgnoringCase("kirsch");
        assertThat(lines).as("who has declared stays").doesNotContain("Gemüsehof");
    }

    @Test
    void incompleteProposalSaysWhatIsMissing() {
        Http author = Http.as(Stack.shared(), "mitglied21@example.org");
        Document page = Jsoup.parse(author.submit(author.get("/council/motions/draft-motion"), Map.of("matter", "standards.adopt-version", "preview", "x")).body());
        assertThat(page.select("#field_standardCode-error").text()).isEqualTo("Bitte wählen Sie den Standard.");
        assertThat(page.select("#field_text-error").text()).contains("höchstens 20.000 Zeichen");
    }

    private static void adopt(Stack stack, Rows rows, String number, String title, String code, String mode) {
        String proposal = Json.createObjectBuilder().add("standardCode", code).add("title", title).add("text", "Text").add("mode", mode).build().toString();
        rows.update("""
                INSERT INTO decision (number, body_id, title, wording, reasons, decided_on, yes_count, no_count, abstain_count, result_de, result_en, matter_code, proposal, effective_on)
                VALUES (?, 1, 'Probe', 'Probe.', 'Probe.', ?, 3, 0, 0, 'angenommen', 'adopted', 'standards.adopt-version', ?, ?)""", number, stack.today(), proposal, stack.today());
        long decision = rows.number("SELECT id FROM decision WHERE number = ?", number);
        rows.update("INSERT INTO effect (decision_id, matter_code, proposal, effective_on, state) VALUES (?, 'standards.adopt-version', ?, ?, 'PENDING')", decision, proposal, stack.today());
        rows.update("INSERT INTO job (kind, work_key, due_at) SELECT 'enact-effect', id, '2000-01-01' FROM effect WHERE decision_id = ?", decision);
        assertThat(Until.holds(() -> "ENACTED".equals(rows.text("SELECT state FROM effect WHERE decision_id = ?", decision)))).isTrue();
    }

    private static List<String> excluded(Rows rows, long version) {
        return rows.texts("SELECT producer_id FROM standard_exclusion WHERE standard_version_id = ?", version);
    }
}
