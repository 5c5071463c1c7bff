package org.allmende.market.boxes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The team publishes contents; then a decision takes the cherries away. In a stack of its own: it changes the boxes of all. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubstitutionIT {

    private static final int KIRSCHEN = 20;
    private static final int KIRSCHHOF = 2;

    private static Stack stack;
    private static String day;

    @BeforeAll
    static void start() throws SQLException {
        stack = Stack.fresh("substitution", Map.of());
        day = one("SELECT id FROM delivery_day WHERE date = '2027-07-01'");
    }

    @AfterAll
    static void stop() throws Exception {
        stack.close();
    }

    @Test
    @Order(1)
    void publishingHoldsBackTheHarvestForAllBoxes() throws SQLException {
        assertThat(one("SELECT harvested - available FROM stock_balance WHERE product_id = " + KIRSCHEN + " AND delivery_day_id = " + day)).isEqualTo("0.000");
        Http team = Http.as(stack, "team@example.org");
        var page = team.get("/market/boxes/plan-boxes?day=" + day);
        assertThat(page.body()).contains("Kirschen");
        assertThat(press(team, "publishContents").body()).contains("Der Inhalt steht fest");
        assertThat(one("SELECT contents_published_at IS NOT NULL FROM delivery_day WHERE id = " + day)).isEqualTo("1");
        assertThat(one("SELECT harvested - available FROM stock_balance WHERE product_id = " + KIRSCHEN + " AND delivery_day_id = " + day))
                .isEqualTo(needed(KIRSCHEN)).isNotEqualTo("0.000");
        String before = one("SELECT COUNT(*) FROM stock_entry");
        press(team, "publishContents");
        assertThat(one("SELECT COUNT(*) FROM stock_entry")).as("publishing again holds back nothing twice").isEqualTo(before);
    }

    @Test
    @Order(2)
    void aDecisionReplacesWhatMayNoLongerBeOffered() throws SQLException {
        suspend(KIRSCHHOF);
        await("SELECT state FROM effect WHERE decision_id = 900", "ENACTED");
        assertThat(one("SELECT COUNT(*) FROM box_plan_item i JOIN box_plan b ON b.id = i.box_plan_id JOIN delivery_day d ON d.id = b.delivery_day_id JOIN product p ON p.id = i.product_id "
                + "WHERE p.producer_id = " + KIRSCHHOF + " AND d.closed_at IS NULL")).isEqualTo("0");
        assertThat(one("SELECT COUNT(*) FROM box_plan_item WHERE substitute_for_product_id = " + KIRSCHEN + " AND reason_decision_id = 900")).isNotEqualTo("0");
        assertThat(one("SELECT COUNT(*) FROM box_plan_item i JOIN box_plan b ON b.id = i.box_plan_id JOIN product p ON p.id = i.product_id "
                + "WHERE b.delivery_day_id = " + day + " AND i.substitute_for_product_id = " + KIRSCHEN + " AND p.category <> 'FRUIT'")).isEqualTo("0");
        assertThat(one("SELECT harvested - available FROM stock_balance WHERE product_id = " + KIRSCHEN + " AND delivery_day_id = " + day)).as("given back").isEqualTo("0.000");
        String substitute = one("SELECT MIN(product_id) FROM box_plan_item i JOIN box_plan b ON b.id = i.box_plan_id WHERE b.delivery_day_id = " + day
                + " AND substitute_for_product_id = " + KIRSCHEN);
        assertThat(one("SELECT SUM(i.reserved) FROM box_plan_item i JOIN box_plan b ON b.id = i.box_plan_id WHERE b.delivery_day_id = " + day + " AND i.product_id = " + substitute))
                .as("held back instead").isEqualTo(needed(Long.parseLong(substitute)));
        assertThat(new Http(stack).page("/market/boxes/box-kinds?day=" + day).text()).contains("statt Kirschen").contains("nach Beschluss 2027-900");
        assertThat(new Http(stack).page("/market/catalogue/product?id=" + KIRSCHEN).text()).contains("ausgesetzt").contains("nach Beschluss 2027-900");
    }

    @Test
    @Order(3)
    void theNightlyCheckShoutsWhenBalanceAndLedgerDiffer() throws SQLException {
        run("UPDATE job SET due_at = '2000-01-01' WHERE kind = 'check-stock'");
        await("SELECT due_at > '2027-01-01' AND last_error IS NULL FROM job WHERE kind = 'check-stock'", "1");
        run("UPDATE stock_balance SET available = available - 1 WHERE product_id = 1 AND delivery_day_id = " + day);
        run("UPDATE job SET due_at = '2000-01-01' WHERE kind = 'check-stock'");
        await("SELECT last_error LIKE '%product 1 on day " + day + "%' FROM job WHERE kind = 'check-stock'", "1");
    }

    private static HttpResponse<String> press(Http team, String button) {
        return team.press(team.get("/market/boxes/plan-boxes?day=" + day), button);
    }

    private static String needed(long product) throws SQLException {
        return one("SELECT SUM(i.quantity * n.boxes) FROM box_plan b JOIN box_plan_item i ON i.box_plan_id = b.id JOIN (SELECT box_kind_id, COUNT(*) AS boxes FROM subscription_box "
                + "WHERE delivery_day_id = " + day + " AND skipped_at IS NULL GROUP BY box_kind_id) n ON n.box_kind_id = b.box_kind_id WHERE b.delivery_day_id = " + day
                + " AND i.product_id = " + product);
    }

    /** As if the council had voted: a decision whose effect is due. */
    private static void suspend(long producer) throws SQLException {
        String proposal = "{\"producer\":\"" + producer + "\",\"step\":\"SUSPEND\"}";
        run("INSERT INTO decision (id, number, body_id, title, wording, reasons, decided_on, yes_count, no_count, abstain_count, result_de, result_en, matter_code, proposal, effective_on) "
                + "VALUES (900, '2027-900', 1, 'Aussetzen', 'w', 'r', '2027-06-21', 14, 2, 1, 'ja', 'yes', 'producers.admission', '" + proposal + "', '2027-06-21')");
        run("INSERT INTO effect (id, decision_id, matter_code, proposal, effective_on, state) VALUES (900, 900, 'producers.admission', '" + proposal + "', '2027-06-21', 'PENDING')");
        run("INSERT INTO job (kind, work_key, due_at) VALUES ('enact-effect', '900', '2000-01-01')");
    }

    private static void await(String sql, String expected) throws SQLException {
        long limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!expected.equals(one(sql))) {
            assertThat(System.nanoTime()).as("%s became %s", sql, one(sql)).isLessThan(limit);
            Thread.onSpinWait();
        }
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = stack.open(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String one(String sql) throws SQLException {
        try (Connection connection = stack.open(); var statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }
}
