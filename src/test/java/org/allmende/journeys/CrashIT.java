package org.allmende.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.allmende.support.Until;
import org.junit.jupiter.api.Test;

/** The process is killed between decision and effect, and in the middle of the effect: it is neither lost nor done twice. */
class CrashIT {

    @Test
    void effectSurvivesAKillBeforeAndDuringItsEnactment() throws Exception {
        try (Stack stack = Stack.fresh("crash", Map.of())) {
            Rows rows = new Rows(stack);
            long decision = decideForTomorrow(stack, rows);

            stack.payara().kill();
            stack.start();
            assertThat(state(rows, decision)).isEqualTo("PENDING");

            try (Connection blocker = stack.open(); Statement lock = blocker.createStatement()) {
                blocker.setAutoCommit(false);
                lock.execute("SELECT * FROM standard WHERE code = 'verpackung' FOR UPDATE");
                lock.execute("SELECT * FROM standard_version FOR UPDATE");
                stack.setClock(stack.now().plus(Duration.ofDays(1)));
                assertThat(Until.holds(() -> rows.number("SELECT COUNT(*) FROM job WHERE kind = 'enact-effect' AND work_key = ? AND claimed_until IS NOT NULL", effectOf(rows, decision)) == 1))
                        .as("a node works on the effect").isTrue();
                stack.payara().kill();
                blocker.rollback();
            }
            assertThat(versions(rows, decision)).as("nothing half done").isZero();
            assertThat(state(rows, decision)).isEqualTo("PENDING");

            stack.setClock(stack.now().plus(Duration.ofMinutes(2)));
            stack.start();
            assertThat(Until.holds(() -> state(rows, decision).equals("ENACTED"))).as("the claim of the killed node runs out").isTrue();
            assertThat(versions(rows, decision)).isEqualTo(1);

            rows.update("UPDATE job SET done_at = NULL, due_at = '2000-01-01' WHERE kind = 'enact-effect' AND work_key = ?", effectOf(rows, decision));
            assertThat(Until.holds(() -> rows.number("SELECT COUNT(*) FROM job WHERE kind = 'enact-effect' AND work_key = ? AND done_at IS NOT NULL", effectOf(rows, decision)) == 1)).isTrue();
            assertThat(versions(rows, decision)).as("run again, enacted once").isEqualTo(1);
        }
    }

    /** As {@code RecordDecision} writes it. */
    private static long decideForTomorrow(Stack stack, Rows rows) {
        var tomorrow = stack.today().plusDays(1);
        String proposal = "{\"version\":1,\"standardCode\":\"verpackung\",\"title\":\"Mehrweg\",\"text\":\"Nur Mehrweg.\",\"mode\":\"LABEL\"}";
        rows.update("""
                INSERT INTO decision (number, body_id, title, wording, reasons, decided_on, yes_count, no_count, abstain_count, result_de, result_en, matter_code, proposal, effective_on)
                VALUES ('2099-001', 1, 'Mehrweg', 'Nur Mehrweg.', '', ?, 3, 0, 0, 'angenommen', 'adopted', 'standards.adopt-version', ?, ?)""",
                stack.today(), proposal, tomorrow);
        long decision = rows.number("SELECT id FROM decision WHERE number = '2099-001'");
        rows.update("INSERT INTO effect (decision_id, matter_code, proposal, effective_on, state) VALUES (?, 'standards.adopt-version', ?, ?, 'PENDING')", decision, proposal, tomorrow);
        rows.update("INSERT INTO job (kind, work_key, due_at) VALUES ('enact-effect', ?, ?)", effectOf(rows, decision),
                Rows.utc(tomorrow.atStartOfDay(Stack.ZONE).toInstant()));
        return decision;
    }

    private static String effectOf(Rows rows, long decision) {
        return rows.text("SELECT id FROM effect WHERE decision_id = ?", decision);
    }

    private static String state(Rows rows, long decision) {
        return rows.text("SELECT state FROM effect WHERE decision_id = ?", decision);
    }

    private static long versions(Rows rows, long decision) {
        return rows.number("SELECT COUNT(*) FROM standard_version WHERE decision_id = ?", decision);
    }
}
