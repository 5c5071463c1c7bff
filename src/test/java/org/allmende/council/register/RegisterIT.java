package org.allmende.council.register;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.allmende.support.Until;
import org.junit.jupiter.api.Test;

/** The register on a real data base: numbers without gaps, effects exactly once, pages for everybody. */
class RegisterIT {

    private static final Stack STACK = Stack.shared();
    private static final Rows ROWS = new Rows(STACK);
    private static final int AT_ONCE = 16;
    /** A year of its own, so that nobody else takes numbers in between. */
    private static final int YEAR = 2077;

    @Test
    void numbersOfAYearHaveNoGapsThoughManyTakeThemAtOnceAndSomeGiveUp() throws Exception {
        List<Callable<Integer>> takers = IntStream.range(0, AT_ONCE).<Callable<Integer>>mapToObj(i -> () -> take(i % 4 == 3)).toList();
        List<Integer> kept = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Future<Integer> taken : threads.invokeAll(takers)) {
                if (taken.get() != 0) {
                    kept.add(taken.get());
                }
            }
        }
        assertThat(kept).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, AT_ONCE * 3 / 4).boxed().toList());
    }

    /** The statements of {@link RecordDecision}, each on a connection of its own. @return 0 if rolled back */
    private static int take(boolean giveUp) throws Exception {
        try (Connection connection = STACK.open()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try (PreparedStatement next = connection.prepareStatement(DecisionNumber.NEXT); PreparedStatement taken = connection.prepareStatement(DecisionNumber.TAKEN)) {
                next.setInt(1, YEAR);
                next.executeUpdate();
                taken.setInt(1, YEAR);
                try (ResultSet row = taken.executeQuery()) {
                    row.next();
                    int number = row.getInt(1);
                    if (giveUp) {
                        connection.rollback();
                        return 0;
                    }
                    connection.commit();
                    return number;
                }
            }
        }
    }

    @Test
    void dueEffectIsEnactedOnceHoweverOftenItsJobRuns() {
        long decision = decide("2078-001", "{\"task\":\"Einmal\",\"person\":\"Marta Kühn\",\"dueOn\":\"2078-02-01\"}", "register.plain-resolution");
        String effect = ROWS.text("SELECT id FROM effect WHERE decision_id = ?", decision);
        schedule(effect);
        assertThat(Until.holds(() -> "ENACTED".equals(state(decision)))).isTrue();
        String enactedAt = ROWS.text("SELECT enacted_at FROM effect WHERE decision_id = ?", decision);

        ROWS.update("UPDATE task SET what = 'Geändert' WHERE decision_id = ?", decision);
        ROWS.update("UPDATE job SET done_at = NULL WHERE kind = 'enact-effect' AND work_key = ?", effect);
        assertThat(Until.holds(() -> ROWS.number("SELECT COUNT(*) FROM job WHERE kind = 'enact-effect' AND work_key = ? AND done_at IS NOT NULL", effect) == 1)).isTrue();

        assertThat(ROWS.texts("SELECT what FROM task WHERE decision_id = ?", decision)).containsExactly("Geändert");
        assertThat(ROWS.text("SELECT enacted_at FROM effect WHERE decision_id = ?", decision)).isEqualTo(enactedAt);
        assertThat(new Http(STACK).page("/council/register/decision?number=2078-001").select("#effect .status").text()).startsWith("in Kraft seit");
    }

    @Test
    void effectThatFailsSaysSoInTheRegisterAndIsTriedAgain() {
        long decision = decide("2079-001", "{\"standardCode\":\"gibt-es-nicht\",\"title\":\"T\",\"text\":\"T\",\"mode\":\"LABEL\"}", "standards.adopt-version");
        schedule(ROWS.text("SELECT id FROM effect WHERE decision_id = ?", decision));

        assertThat(Until.holds(() -> "FAILED".equals(state(decision)))).isTrue();
        assertThat(new Http(STACK).page("/council/register/decision?number=2079-001").select("#failed").text())
                .contains("noch nicht gelungen", "criteria.unknown-standard");
        assertThat(ROWS.number("SELECT COUNT(*) FROM job WHERE kind = 'enact-effect' AND last_error IS NOT NULL AND done_at IS NULL AND due_at > ? AND work_key = ?",
                Rows.utc(STACK.now()), ROWS.text("SELECT id FROM effect WHERE decision_id = ?", decision))).isEqualTo(1);
    }

    @Test
    void findsDecisionsByWordsWithoutUmlauts() {
        assertThat(numbers("/council/register/decisions?q=lohne+fassung")).hasSize(1);
        assertThat(numbers("/council/register/decisions?q=100%25")).as("a percent sign is no wildcard").isEmpty();
        assertThat(new Http(STACK).page("/council/register/decisions?q=gibtesnicht").select(".empty h2").text()).isEqualTo("Dazu gibt es keinen Beschluss");
    }

    @Test
    void permanentPageShowsWordingCountsAndDerivationInBothLanguages() {
        String number = ROWS.text("SELECT number FROM decision WHERE id = 2");
        var german = new Http(STACK).page("/council/register/decision?number=" + number);
        assertThat(german.select("h1").text()).isEqualTo("Faire Löhne: erste Fassung");
        assertThat(german.select("#wording ol li")).hasSize(3);
        assertThat(german.select("#result").text()).startsWith("15 von 18 gültigen Stimmen; nötig mehr als 9").endsWith("angenommen");
        assertThat(german.select(".result .legend b").eachText()).containsExactly("15", "3", "1");
        assertThat(german.select("table.changes a").attr("href")).isEqualTo("/standards/criteria/standard?code=faire-loehne");
        assertThat(new Http(STACK).in("en").page("/council/register/decision?number=" + number).select("#result").text())
                .startsWith("15 of 18 valid votes").endsWith("adopted");
    }

    @Test
    void unknownNumberIsNotFound() {
        assertThat(new Http(STACK).get("/council/register/decision?number=1999-001").statusCode()).isEqualTo(404);
        assertThat(new Http(STACK).get("/api/decisions/1999-001").statusCode()).isEqualTo(404);
    }

    @Test
    void registerKeepsToItselfHowToGetIntoAPickupPoint() {
        decide("2097-001", "{\"action\":\"open\",\"pointName\":\"Probehalle\",\"accessNote\":\"Schluessel unter der Matte\"}", "pickup.point");
        String body = new Http(STACK).get("/api/decisions/2097-001").body();
        assertThat(body).contains("Probehalle").doesNotContain("Matte");
    }

    @Test
    void machinesReadTheRegister() {
        try (var reader = Json.createReader(new StringReader(new Http(STACK).get("/api/decisions?q=Abholorte").body()))) {
            var found = reader.readObject();
            assertThat(found.getInt("total")).isEqualTo(1);
            String number = found.getJsonArray("rows").getJsonObject(0).getString("number");
            assertThat(new Http(STACK).get("/api/decisions/" + number).body()).contains("\"yes\":16", "\"effect\":\"ENACTED\"");
        }
    }

    private static List<String> numbers(String path) {
        return new Http(STACK).page(path).select("#decisions li b").eachText();
    }

    /** As {@link RecordDecision} writes it. */
    private static long decide(String number, String proposal, String matter) {
        LocalDate today = STACK.today();
        ROWS.update("""
                INSERT INTO decision (number, body_id, title, wording, reasons, decided_on, yes_count, no_count, abstain_count, result_de, result_en, matter_code, proposal, effective_on)
                VALUES (?, 1, 'Probe', 'Probe.', 'Probe.', ?, 3, 0, 0, 'angenommen', 'adopted', ?, ?, ?)""", number, today, matter, proposal, today);
        long decision = ROWS.number("SELECT id FROM decision WHERE number = ?", number);
        ROWS.update("INSERT INTO effect (decision_id, matter_code, proposal, effective_on, state) VALUES (?, ?, ?, ?, 'PENDING')", decision, matter, proposal, today);
        return decision;
    }

    private static void schedule(String effect) {
        ROWS.update("INSERT INTO job (kind, work_key, due_at) VALUES ('enact-effect', ?, '2000-01-01')", effect);
    }

    private static String state(long decision) {
        return ROWS.text("SELECT state FROM effect WHERE decision_id = ?", decision);
    }
}
