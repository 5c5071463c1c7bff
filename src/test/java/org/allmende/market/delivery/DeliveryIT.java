package org.allmende.market.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.allmende.support.Until;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the cut-off to the handed-out box, on a house of its own whose clock passes one cut-off. */
class DeliveryIT {

    private static Stack stack;
    private static Rows rows;
    private static long day;
    private static long skippedLate;

    @BeforeAll
    static void passTheCutoff() {
        stack = Stack.fresh("delivery", Map.of());
        rows = new Rows(stack);
        day = rows.number("SELECT id FROM delivery_day WHERE cutoff_at > ? ORDER BY date LIMIT 1", Rows.utc(stack.now()));
        skippedLate = rows.number("SELECT MAX(id) FROM subscription_box WHERE delivery_day_id = ? AND pickup_point_id = 2 AND skipped_at IS NULL", day);
        rows.update("UPDATE subscription_box SET skipped_at = UTC_TIMESTAMP(6), skipped_by = 51 WHERE id = ?", skippedLate);
        LocalDateTime cutoff = LocalDateTime.parse(rows.text("SELECT DATE_FORMAT(cutoff_at, '%Y-%m-%dT%H:%i:%s') FROM delivery_day WHERE id = ?", day));
        assertThat(rows.number("SELECT closed_at IS NULL FROM delivery_day WHERE id = ?", day)).isEqualTo(1);
        stack.setClock(cutoff.toInstant(ZoneOffset.UTC));
        assertThat(Until.holds(() -> rows.number("SELECT closed_at IS NOT NULL FROM delivery_day WHERE id = ?", day) == 1)).isTrue();
    }

    @AfterAll
    static void stop() throws Exception {
        stack.close();
    }

    @Test
    void harvestOrdersAreContentsTimesBoxesPlusExtras() {
        assertThat(rows.number("SELECT COUNT(*) FROM harvest_order WHERE delivery_day_id = ?", day)).isPositive();
        assertThat(rows.number("""
                SELECT COUNT(*) FROM (SELECT product_id, SUM(quantity) AS q FROM harvest_order WHERE delivery_day_id = ? GROUP BY product_id) o
                WHERE q <> (SELECT COALESCE(SUM(i.quantity), 0) FROM box_plan p JOIN box_plan_item i ON i.box_plan_id = p.id
                            JOIN subscription_box b ON b.delivery_day_id = p.delivery_day_id AND b.box_kind_id = p.box_kind_id AND b.skipped_at IS NULL
                            WHERE p.delivery_day_id = ? AND i.product_id = o.product_id)
                        + (SELECT COALESCE(SUM(e.quantity), 0) FROM box_extra e JOIN subscription_box b ON b.id = e.subscription_box_id
                            WHERE b.delivery_day_id = ? AND e.product_id = o.product_id)""", day, day, day)).isZero();
    }

    @Test
    void eachProducerGetsItsOrderOnce() {
        List<String> producers = rows.texts("""
                SELECT DISTINCT p.email FROM harvest_order o JOIN product t ON t.id = o.product_id
                JOIN role_grant g ON g.role = 'PRODUCER' AND g.scope_id = t.producer_id JOIN person p ON p.id = g.person_id WHERE o.delivery_day_id = ?""", day);
        assertThat(producers).contains("gemuesehof@example.org");
        rows.update("UPDATE job SET done_at = NULL WHERE kind = 'close-delivery' AND work_key = ?", Long.toString(day));
        assertThat(Until.holds(() -> rows.number("SELECT done_at IS NOT NULL FROM job WHERE kind = 'close-delivery' AND work_key = ?", Long.toString(day)) == 1)).isTrue();
        assertThat(producers).allSatisfy(email ->
                assertThat(rows.number("SELECT COUNT(*) FROM mail WHERE recipient = ? AND subject LIKE 'Ihre Erntebestellung%'", email)).isEqualTo(1));
    }

    @Test
    void ledgerAgreesWithTheBalancesAfterClosing() {
        assertThat(rows.number("""
                SELECT COUNT(*) FROM stock_balance b WHERE delivery_day_id = ? AND available <> (
                  SELECT SUM(CASE WHEN kind IN ('HARVEST', 'CORRECTION', 'RELEASE') THEN quantity WHEN kind IN ('RESERVE', 'SPOIL') THEN -quantity ELSE 0 END)
                  FROM stock_entry e WHERE e.product_id = b.product_id AND e.delivery_day_id = b.delivery_day_id)""", day)).isZero();
        assertThat(rows.decimal("SELECT SUM(quantity) FROM stock_entry WHERE delivery_day_id = ? AND kind = 'PICK'", day))
                .isEqualByComparingTo(rows.decimal("SELECT SUM(quantity) FROM harvest_order WHERE delivery_day_id = ?", day));
    }

    @Test
    void nothingChangesAfterTheCutoff() {
        long box = rows.number("SELECT id FROM subscription_box WHERE delivery_day_id = ? AND subscription_id = 1", day);
        HttpResponse<String> late = Http.session(stack, 101).post("/api/boxes/" + box + "/skips", "{}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("subscriptions.cutoff-passed");
    }

    @Test
    void packingListHoldsEveryBoxAndNoSkippedOne() {
        long boxes = rows.number("SELECT COUNT(*) FROM subscription_box WHERE delivery_day_id = ? AND skipped_at IS NULL", day);
        String csv = team().get("/api/deliveries/" + day + "/packing-list.csv").body();
        assertThat(csv.lines().skip(1).filter(line -> !line.isBlank())).hasSize((int) boxes);
        assertThat(csv).doesNotContain(";" + skippedLate + "\r\n");
        assertThat(team().get("/api/deliveries/" + day + "/packing-list.pdf").body()).startsWith("%PDF");
        assertThat(team().get("/api/deliveries/" + day + "/pickup-list.pdf?point=1").body()).startsWith("%PDF");
        assertThat(team().get("/api/deliveries/" + day + "/harvest-orders.pdf").body()).startsWith("%PDF");
        assertThat(team().page("/market/delivery/delivery?id=" + day).text()).contains(boxes + " Kisten", "Ernte bestellt");
    }

    @Test
    void listsAreForTheTeamOnly() {
        assertThat(Http.session(stack, 101).get("/api/deliveries/" + day + "/packing-list.csv").statusCode()).isEqualTo(403);
        assertThat(new Http(stack).get("/api/deliveries/" + day + "/packing-list.csv").statusCode()).isEqualTo(401);
    }

    @Test
    void checkingInTwiceIsHarmlessAndSaysWhoWasFirst() {
        long box = rows.number("SELECT MIN(id) FROM subscription_box WHERE delivery_day_id = ? AND pickup_point_id = 1 AND skipped_at IS NULL", day);
        assertThat(host().post("/api/check-ins", "{\"boxId\":" + box + "}").statusCode()).isEqualTo(201);
        HttpResponse<String> again = team().post("/api/check-ins", "{\"boxId\":" + box + "}");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("\"already\":true").contains("Inge Ausgang");
        assertThat(rows.number("SELECT person_id FROM check_in WHERE subscription_box_id = ?", box)).isEqualTo(52);
    }

    @Test
    void hostHandsOutOnPaperlessPageAndTakesItBack() {
        long box = rows.number("SELECT MAX(id) FROM subscription_box WHERE delivery_day_id = ? AND pickup_point_id = 1 AND skipped_at IS NULL", day);
        Http host = host();
        String page = "/market/delivery/check-in?day=" + day;
        assertThat(host.press(host.get(page), "checkIn_" + box).body()).contains("Ausgegeben an");
        assertThat(rows.number("SELECT COUNT(*) FROM check_in WHERE subscription_box_id = ?", box)).isEqualTo(1);
        host.press(host.get(page), "undo_" + box);
        assertThat(rows.number("SELECT COUNT(*) FROM check_in WHERE subscription_box_id = ?", box)).isZero();
    }

    @Test
    void boxOfAnotherPointIsNotTheHostsToHandOut() {
        long box = rows.number("SELECT MIN(id) FROM subscription_box WHERE delivery_day_id = ? AND pickup_point_id = 2 AND skipped_at IS NULL", day);
        assertThat(host().post("/api/check-ins", "{\"boxId\":" + box + "}").statusCode()).isEqualTo(403);
        assertThat(team().post("/api/check-ins", "{\"boxId\":" + skippedLate + "}").body()).contains("delivery.box-skipped");
    }

    @Test
    void planningAgainAddsNothing() {
        long boxes = rows.number("SELECT COUNT(*) FROM subscription_box");
        rows.update("UPDATE job SET due_at = ? WHERE kind = 'plan-deliveries'", Rows.utc(stack.now().minus(Duration.ofMinutes(1))));
        assertThat(Until.holds(() -> rows.number("SELECT due_at > ? FROM job WHERE kind = 'plan-deliveries'", Rows.utc(stack.now())) == 1)).isTrue();
        assertThat(rows.number("SELECT COUNT(*) FROM subscription_box")).isEqualTo(boxes);
    }

    private static Http host() {
        return Http.session(stack, 52);
    }

    private static Http team() {
        return Http.session(stack, 51);
    }
}
