package org.allmende.market.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.allmende.support.Http;
import org.allmende.support.Letters;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;

/** Boxes of households on the running house: nobody gets what is not there, nobody changes what is not theirs. */
class SubscriptionsIT {

    private static final Stack STACK = Stack.shared();
    private final Rows rows = new Rows(STACK);

    /** Planning is one statement, the rule is Java: both must say the same, in both directions. Households that other tests leave alone. */
    @Test
    void boxIsPlannedExactlyWhenTheRhythmSaysSo() throws SQLException {
        try (Connection connection = STACK.open(); ResultSet row = connection.createStatement().executeQuery("""
                SELECT s.rhythm, s.anchor_date, d.date, b.id IS NOT NULL FROM subscription s JOIN delivery_day d ON d.date < '2028-01-01'
                LEFT JOIN subscription_box b ON b.subscription_id = s.id AND b.delivery_day_id = d.id WHERE s.id BETWEEN 43 AND 60""")) {
            int boxes = 0;
            while (row.next()) {
                boxes += row.getInt(4);
                assertThat(row.getBoolean(4)).isEqualTo(Rhythm.valueOf(row.getString(1)).isDue(row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)));
            }
            assertThat(boxes).isGreaterThan(80);
        }
    }

    @Test
    void tenUnitsGoToExactlyTenOfTwoHundredBuyers() throws Exception {
        long day = openDay(2);
        for (int seed = 1; seed <= 10; seed++) {
            long product = offered(seed + 5);
            stock(product, day, 10);
            List<Integer> answers = buyAtOnce(product, day, seed);
            assertThat(answers).as("seed " + seed).containsOnly(201, 409);
            assertThat(answers.stream().filter(status -> status == 201)).as("sold, seed " + seed).hasSize(10);
            assertThat(available(product, day)).isEqualByComparingTo("0");
            assertThat(ledger(product, day)).isEqualByComparingTo("0");
            assertThat(rows.number("SELECT COUNT(*) FROM box_extra e JOIN subscription_box b ON b.id = e.subscription_box_id WHERE e.product_id = ? AND b.delivery_day_id = ?", product, day)).isEqualTo(10);
        }
    }

    @Test
    void extraTakesExactlyItsQuantityFromTheStockAndGivesItBack() {
        long day = openDay(1);
        long product = offered(3);
        stock(product, day, 7);
        long box = boxOf(5, day);
        Http household = buyer(5);
        assertThat(household.post("/api/boxes/" + box + "/extras", wish(product, 2)).statusCode()).isEqualTo(201);
        assertThat(available(product, day)).isEqualByComparingTo("5");
        assertThat(household.post("/api/boxes/" + box + "/extras", wish(product, 6)).statusCode()).isEqualTo(409);
        assertThat(available(product, day)).isEqualByComparingTo("5");
        assertThat(household.post("/api/boxes/" + box + "/skips", "{}").statusCode()).isEqualTo(201);
        assertThat(available(product, day)).isEqualByComparingTo("7");
        assertThat(ledger(product, day)).isEqualByComparingTo("7");
        assertThat(household.post("/api/boxes/" + box + "/extras", wish(product, 1)).body()).contains("subscriptions.box-skipped");
    }

    @Test
    void repeatedRequestWithTheSameKeyTakesOnce() {
        long day = openDay(1);
        long product = offered(4);
        stock(product, day, 7);
        long box = boxOf(6, day);
        Http household = buyer(6);
        household.post("/api/boxes/" + box + "/extras", wish(product, 1), "same-key-" + box);
        HttpResponse<String> again = household.post("/api/boxes/" + box + "/extras", wish(product, 1), "same-key-" + box);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(available(product, day)).isEqualByComparingTo("6");
    }

    @Test
    void priceOfAnExtraStaysWhenTheProductGetsAnotherPrice() {
        long day = openDay(1);
        long product = offered(2);
        stock(product, day, 7);
        long box = boxOf(7, day);
        long version = rows.number("SELECT current_version_id FROM product WHERE id = ?", product);
        long price = rows.number("SELECT price_cents FROM product_version WHERE id = ?", version);
        Http household = buyer(7);
        household.post("/api/boxes/" + box + "/extras", wish(product, 1));
        rows.update("UPDATE product SET current_version_id = ? WHERE id = ?", dearer(version), product);
        household.post("/api/boxes/" + box + "/extras", wish(product, 1));
        assertThat(rows.texts("SELECT price_cents FROM box_extra WHERE subscription_box_id = ? ORDER BY id", box))
                .containsExactly(Long.toString(price), Long.toString(price + 100));
        rows.update("UPDATE product SET current_version_id = ? WHERE id = ?", version, product);
    }

    /** The next version of the product, one euro dearer. */
    private long dearer(long version) {
        return rows.number("""
                INSERT INTO product_version (product_id, version_no, name, description, unit, content, price_cents, vat_permille, allergens, organic, storage, origin, created_at)
                SELECT product_id, version_no + 1, name, description, unit, content, price_cents + 100, vat_permille, allergens, organic, storage, origin, created_at
                FROM product_version WHERE id = ? RETURNING id""", version);
    }

    @Test
    void boxOfAnotherHouseholdIsRefused() {
        long day = openDay(1);
        long foreign = boxOf(8, day);
        assertThat(buyer(9).post("/api/boxes/" + foreign + "/skips", "{}").statusCode()).isEqualTo(403);
        assertThat(new Http(STACK).post("/api/boxes/" + foreign + "/skips", "{}").statusCode()).isEqualTo(401);
        assertThat(rows.number("SELECT skipped_at IS NULL FROM subscription_box WHERE id = ?", foreign)).isEqualTo(1);
    }

    @Test
    void boxIsChangedUntilJustBeforeTheCutoffAndNotAtIt() {
        long day = rows.number("INSERT INTO delivery_day (date, cutoff_at) VALUES ('2028-03-09', ?) RETURNING id", Rows.utc(STACK.now().plusNanos(1000)));
        long box = boxOf(10, day);
        Http household = buyer(10);
        assertThat(household.post("/api/boxes/" + box + "/skips", "{}").statusCode()).isEqualTo(201);
        rows.update("UPDATE subscription_box SET skipped_at = NULL, skipped_by = NULL WHERE id = ?", box);
        rows.update("UPDATE delivery_day SET cutoff_at = ? WHERE id = ?", Rows.utc(STACK.now()), day);
        HttpResponse<String> late = household.post("/api/boxes/" + box + "/skips", "{}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("subscriptions.cutoff-passed").contains("Annahmeschluss");
        assertThat(rows.number("SELECT skipped_at IS NULL FROM subscription_box WHERE id = ?", box)).isEqualTo(1);
        rows.update("DELETE FROM subscription_box WHERE delivery_day_id = ?", day);
        rows.update("DELETE FROM delivery_day WHERE id = ?", day);
    }

    @Test
    void lastPlaceOfAPickupPointGoesToOneOfManyHouseholds() throws Exception {
        long point = rows.number("""
                INSERT INTO pickup_point (name, place, postcode, street, lat, lon, opens_at, closes_at, capacity)
                VALUES ('Zwei Plätze', 'Eschwege', '37269', 'Gasse 1', 51.18, 10.05, '10:00', '12:00', 2) RETURNING id""");
        String start = rows.text("SELECT date FROM delivery_day WHERE id = ?", openDay(0));
        List<Callable<Boolean>> orders = IntStream.rangeClosed(20, 31).<Callable<Boolean>>mapToObj(household -> {
            long kind = rows.number("SELECT id FROM box_kind WHERE id NOT IN (SELECT box_kind_id FROM subscription WHERE household_id = ?) LIMIT 1", household);
            Http visitor = buyer(household);
            HttpResponse<String> summary = visitor.get("/market/subscriptions/subscribe-to-box?step=2&kind=" + kind + "&rhythm=WEEKLY&point=" + point + "&start=" + start);
            return () -> visitor.press(summary, "orderBox").uri().getPath().endsWith("/ordered");
        }).toList();
        assertThat(atOnce(orders, 12).stream().filter(ordered -> ordered)).hasSize(2);
        assertThat(rows.number("SELECT COUNT(*) FROM subscription WHERE pickup_point_id = ?", point)).isEqualTo(2);
        assertThat(new Http(STACK).get("/market/pickup/points").body()).contains("Zwei Plätze", "voll");
        rows.update("DELETE b FROM subscription_box b JOIN subscription s ON s.id = b.subscription_id WHERE s.pickup_point_id = ?", point);
        rows.update("DELETE FROM subscription WHERE pickup_point_id = ?", point);
        rows.update("DELETE FROM pickup_point WHERE id = ?", point);
    }

    @Test
    void cancellationWithoutSignInEndsTheContractAndIsReceiptedAtOnce() {
        long subscription = 40;
        String email = rows.text("SELECT email FROM person WHERE id = 140");
        Letters letters = new Letters(STACK);
        letters.forget(email);
        Http visitor = new Http(STACK);
        HttpResponse<String> copy = visitor.submit(visitor.get("/market/subscriptions/cancel-contract"),
                Map.of("name", "Wer auch immer", "contract", Long.toString(subscription), "email", email));
        assertThat(copy.uri().getPath()).endsWith("/declaration");
        assertThat(rows.number("SELECT ended_on IS NOT NULL FROM subscription WHERE id = ?", subscription)).isEqualTo(1);
        assertThat(rows.number("""
                SELECT COUNT(*) FROM subscription_box b JOIN subscription s ON s.id = b.subscription_id JOIN delivery_day d ON d.id = b.delivery_day_id
                WHERE s.id = ? AND d.date >= s.ended_on""", subscription)).isZero();
        String file = letters.linkTo(email, "declaration?copy=");
        assertThat(visitor.get("/api/declarations/" + file.substring(file.indexOf("copy=") + 5) + ".txt").body()).contains("Kündigung", "Wer auch immer", "Ende des Vertrags");
    }

    @Test
    void declarationThatNamesNoContractWaitsForTheTeam() {
        Http visitor = new Http(STACK);
        visitor.submit(visitor.get("/market/subscriptions/withdraw-contract"),
                Map.of("name", "Fremde Person", "contract", "41", "email", "fremd@example.org"));
        assertThat(rows.number("SELECT ended_on IS NULL FROM subscription WHERE id = 41")).isEqualTo(1);
        assertThat(Http.as(STACK, "team@example.org").get("/market/subscriptions/declarations").body()).contains("Fremde Person");
    }

    private List<Integer> buyAtOnce(long product, long day, int seed) throws Exception {
        List<Callable<Integer>> buyers = new ArrayList<>();
        Http[] households = IntStream.rangeClosed(11, 30).mapToObj(this::buyer).toArray(Http[]::new);
        long[] boxes = IntStream.rangeClosed(11, 30).mapToLong(household -> boxOf(household, day)).toArray();
        for (int i = 0; i < 200; i++) {
            int who = i % households.length;
            buyers.add(() -> households[who].post("/api/boxes/" + boxes[who] + "/extras", wish(product, 1)).statusCode());
        }
        Collections.shuffle(buyers, new Random(seed));
        return atOnce(buyers, 40);
    }

    private static <T> List<T> atOnce(List<Callable<T>> work, int threads) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(work)) {
                results.add(result.get());
            }
            return results;
        }
    }

    private Http buyer(int household) {
        return Http.session(STACK, 100 + household);
    }

    private long openDay(int ahead) {
        return Long.parseLong(rows.texts("SELECT id FROM delivery_day WHERE cutoff_at > ? AND closed_at IS NULL ORDER BY date LIMIT 6", Rows.utc(STACK.now())).get(ahead));
    }

    /** The n-th product that is offered. */
    private long offered(int n) {
        return Long.parseLong(rows.texts("SELECT product_id FROM offered_product ORDER BY product_id DESC LIMIT 20").get(n));
    }

    /** A box of the household on that day, wanted whatever its rhythm says. */
    private long boxOf(int household, long day) {
        rows.update("""
                INSERT INTO subscription_box (subscription_id, delivery_day_id, box_kind_id, pickup_point_id, price_cents)
                SELECT id, ?, box_kind_id, pickup_point_id, price_cents FROM subscription WHERE id = ?
                ON DUPLICATE KEY UPDATE skipped_at = NULL, skipped_by = NULL""", day, household);
        rows.update("DELETE e FROM box_extra e JOIN subscription_box b ON b.id = e.subscription_box_id WHERE b.subscription_id = ? AND b.delivery_day_id = ?", household, day);
        return rows.number("SELECT id FROM subscription_box WHERE subscription_id = ? AND delivery_day_id = ?", household, day);
    }

    /** Exactly this much is free, and the ledger says so too. */
    private void stock(long product, long day, int quantity) {
        rows.update("INSERT INTO stock_balance (product_id, delivery_day_id, harvested, available) VALUES (?, ?, 0, 0) ON DUPLICATE KEY UPDATE harvested = harvested", product, day);
        BigDecimal change = BigDecimal.valueOf(quantity).subtract(available(product, day));
        if (change.signum() != 0) {
            rows.update("INSERT INTO stock_entry (product_id, delivery_day_id, kind, quantity, reason, at) VALUES (?, ?, 'CORRECTION', ?, 'SubscriptionsIT', UTC_TIMESTAMP(6))", product, day, change);
            rows.update("UPDATE stock_balance SET harvested = harvested + ?, available = available + ? WHERE product_id = ? AND delivery_day_id = ?", change, change, product, day);
        }
    }

    private BigDecimal available(long product, long day) {
        return rows.decimal("SELECT available FROM stock_balance WHERE product_id = ? AND delivery_day_id = ?", product, day);
    }

    private BigDecimal ledger(long product, long day) {
        return rows.decimal("""
                SELECT SUM(CASE WHEN kind IN ('HARVEST', 'CORRECTION', 'RELEASE') THEN quantity WHEN kind IN ('RESERVE', 'SPOIL') THEN -quantity ELSE 0 END)
                FROM stock_entry WHERE product_id = ? AND delivery_day_id = ?""", product, day);
    }

    private static String wish(long product, int quantity) {
        return "{\"productId\":" + product + ",\"quantity\":" + quantity + "}";
    }
}
