package org.allmende.market.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.allmende.support.Http;
import org.allmende.support.Stack;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Uses the twelfth delivery day, for which nobody has entered anything. */
class StockIT {

    private static final int PETERSILIE = 19;
    private static final int ROTE_BETE = 2;
    private static final int BUYERS = 200;
    private static final int UNITS = 10;

    private final Stack stack = Stack.shared();
    private long day;

    @BeforeEach
    void farAwayDay() throws SQLException {
        day = number("SELECT id FROM delivery_day ORDER BY date DESC LIMIT 1");
    }

    @Test
    void addsHarvestToWhatWasEnteredBefore() throws SQLException {
        Http farm = Http.as(stack, "gemuesehof@example.org");
        BigDecimal before = harvested(ROTE_BETE);
        assertThat(enter(farm, ROTE_BETE, "12.5").statusCode()).isEqualTo(200);
        assertThat(enter(farm, ROTE_BETE, "7.5").statusCode()).isEqualTo(200);
        assertThat(harvested(ROTE_BETE)).isEqualByComparingTo(before.add(new BigDecimal("20")));
        assertThat(ledger(ROTE_BETE)).isEqualByComparingTo(available(ROTE_BETE));
    }

    @Test
    void takesTheHarvestFromThePhoneAndSaysWhatIsThereNow() throws SQLException {
        Http farm = Http.as(stack, "gemuesehof@example.org");
        BigDecimal before = harvested(ROTE_BETE);
        String path = "/market/stock/enter-harvest?day=" + day;
        HttpResponse<String> refused = farm.submit(farm.get(path), Map.of("harvest_" + ROTE_BETE, "viel"));
        assertThat(refused.body()).contains("Bitte geben Sie eine Menge größer als null ein").contains("value=\"viel\"");
        HttpResponse<String> saved = farm.submit(farm.get(path), Map.of("harvest_" + ROTE_BETE, "4,5"));
        assertThat(saved.body()).contains("Gespeichert.");
        assertThat(harvested(ROTE_BETE)).isEqualByComparingTo(before.add(new BigDecimal("4.5")));
    }

    @Test
    void entersOnceHoweverOftenThePhoneSends() throws SQLException {
        Http farm = Http.as(stack, "gemuesehof@example.org");
        BigDecimal before = harvested(ROTE_BETE);
        String key = "harvest-" + System.nanoTime();
        String harvest = harvest(ROTE_BETE, "3");
        HttpResponse<String> first = farm.post("/api/producers/1/harvests", harvest, key);
        HttpResponse<String> again = farm.post("/api/producers/1/harvests", harvest, key);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(harvested(ROTE_BETE)).isEqualByComparingTo(before.add(new BigDecimal("3")));
    }

    @Test
    void refusedEntryCanBeRepeatedWithTheSameKeyOnceItIsMended() throws SQLException {
        Http farm = Http.as(stack, "gemuesehof@example.org");
        BigDecimal before = harvested(ROTE_BETE);
        String key = "mended-" + System.nanoTime();
        assertThat(farm.post("/api/producers/1/harvests", harvest(ROTE_BETE, "0"), key).body()).contains("stock.quantity-invalid");
        assertThat(farm.post("/api/producers/1/harvests", harvest(ROTE_BETE, "2"), key).statusCode()).isEqualTo(200);
        assertThat(harvested(ROTE_BETE)).isEqualByComparingTo(before.add(new BigDecimal("2")));
    }

    @Test
    void refusesCorrectionsThatNoLedgerCanKeep() throws SQLException {
        Http farm = Http.as(stack, "gemuesehof@example.org");
        enter(farm, ROTE_BETE, "1");
        for (String total : List.of("0.0001", "100001", "1E99999999")) {
            assertThat(correct(farm, ROTE_BETE, new BigDecimal(total), "Probe").body()).as(total).contains("stock.quantity-invalid");
        }
    }

    @Test
    void refusesOtherFarmsProductsAndSheets() {
        assertThat(Http.as(stack, "kirschen@example.org").post("/api/producers/1/harvests", harvest(ROTE_BETE, "1")).statusCode()).isEqualTo(403);
        assertThat(Http.as(stack, "kirschen@example.org").post("/api/producers/2/harvests", harvest(ROTE_BETE, "1")).body()).contains("stock.not-your-product");
        assertThat(new Http(stack).post("/api/producers/1/harvests", harvest(ROTE_BETE, "1")).statusCode()).isEqualTo(401);
    }

    @Test
    void refusesQuantitiesThatAreNone() {
        Http farm = Http.as(stack, "gemuesehof@example.org");
        for (String quantity : List.of("0", "-1", "0.0001", "100001")) {
            assertThat(enter(farm, ROTE_BETE, quantity).body()).contains("stock.quantity-invalid");
        }
    }

    @Test
    void correctsOnlyDownToWhatIsPromised() throws SQLException {
        Http farm = Http.as(stack, "gemuesehof@example.org");
        int lauch = 4;
        enter(farm, lauch, "10");
        BigDecimal promised = new BigDecimal("6");
        try (Connection connection = stack.open()) {
            assertThat(reserve(connection, lauch, promised)).isTrue();
        }
        BigDecimal total = harvested(lauch);
        HttpResponse<String> tooFar = correct(farm, lauch, promised.subtract(BigDecimal.ONE), "Hagel");
        assertThat(tooFar.body()).contains("stock.below-promised");
        assertThat(correct(farm, lauch, promised, " ").body()).contains("stock.reason-missing");
        assertThat(harvested(lauch)).isEqualByComparingTo(total);
        assertThat(correct(farm, lauch, promised, "Hagel").statusCode()).isEqualTo(200);
        assertThat(harvested(lauch)).isEqualByComparingTo(promised);
        assertThat(available(lauch)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(ledger(lauch)).isEqualByComparingTo(available(lauch));
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    /** T1: 200 buyers on 10 units: exactly 10 get one, whoever comes first. */
    @ParameterizedTest
    @MethodSource("seeds")
    void sellsTheLastUnitsOnce(long seed) throws Exception {
        Http farm = Http.as(stack, "gemuesehof@example.org");
        enter(farm, PETERSILIE, Integer.toString(UNITS));
        assertThat(available(PETERSILIE)).isEqualByComparingTo(BigDecimal.valueOf(UNITS));
        assertThat(race(seed, 1)).isEqualTo(UNITS);
        assertThat(available(PETERSILIE)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(ledger(PETERSILIE)).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void neverSellsPartsOfAUnitThatAreNotThere() throws Exception {
        enter(Http.as(stack, "gemuesehof@example.org"), PETERSILIE, Integer.toString(UNITS));
        assertThat(race(3, 3)).isEqualTo(UNITS / 3);
        assertThat(available(PETERSILIE)).isEqualByComparingTo(BigDecimal.valueOf(UNITS % 3));
        try (Connection connection = stack.open()) {
            assertThat(reserve(connection, PETERSILIE, BigDecimal.valueOf(UNITS % 3))).isTrue();
        }
    }

    @Test
    void keepsTheLedgerAsItWasWritten() throws SQLException {
        enter(Http.as(stack, "gemuesehof@example.org"), ROTE_BETE, "1");
        for (String change : List.of("UPDATE stock_entry SET quantity = 99 LIMIT 1", "DELETE FROM stock_entry LIMIT 1")) {
            try (Connection connection = stack.open(); var statement = connection.createStatement()) {
                assertThat(catchThrowable(() -> statement.executeUpdate(change))).hasMessageContaining("append-only");
            }
        }
    }

    private int race(long seed, int each) throws Exception {
        List<Callable<Boolean>> buyers = new ArrayList<>(Collections.nCopies(BUYERS, null));
        CountDownLatch start = new CountDownLatch(1);
        Random random = new Random(seed);
        for (int i = 0; i < BUYERS; i++) {
            int spins = random.nextInt(20_000);
            buyers.set(i, () -> {
                start.await();
                for (int spin = 0; spin < spins; spin++) {
                    Thread.onSpinWait();
                }
                try (Connection connection = stack.open()) {
                    return reserve(connection, PETERSILIE, BigDecimal.valueOf(each));
                }
            });
        }
        Collections.shuffle(buyers, random);
        int sold = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(40)) {
            List<Future<Boolean>> answers = buyers.stream().map(pool::submit).toList();
            start.countDown();
            for (Future<Boolean> answer : answers) {
                sold += answer.get() ? 1 : 0;
            }
        }
        return sold;
    }

    /** One transaction as {@link Stock#reserve} makes it. */
    private boolean reserve(Connection connection, long product, BigDecimal quantity) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        int changed = update(connection, Stock.RESERVE, quantity, product, day, quantity);
        if (changed == 1) {
            update(connection, Stock.WRITE, product, day, EntryKind.RESERVE.name(), quantity, "StockIT", null, LocalDateTime.now());
        }
        connection.commit();
        return changed == 1;
    }

    private static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    private HttpResponse<String> enter(Http farm, long product, String quantity) {
        return farm.post("/api/producers/1/harvests", harvest(product, quantity));
    }

    private String harvest(long product, String quantity) {
        return "{\"deliveryDayId\":" + day + ",\"lines\":[{\"productId\":" + product + ",\"quantity\":" + quantity + "}]}";
    }

    private HttpResponse<String> correct(Http farm, long product, BigDecimal total, String reason) {
        return farm.post("/api/producers/1/corrections", "{\"deliveryDayId\":" + day + ",\"productId\":" + product + ",\"total\":" + total
                + ",\"reason\":\"" + reason + "\"}");
    }

    private BigDecimal harvested(long product) throws SQLException {
        return decimal("SELECT harvested FROM stock_balance WHERE product_id = " + product + " AND delivery_day_id = " + day);
    }

    private BigDecimal available(long product) throws SQLException {
        return decimal("SELECT available FROM stock_balance WHERE product_id = " + product + " AND delivery_day_id = " + day);
    }

    private BigDecimal ledger(long product) throws SQLException {
        return decimal("SELECT SUM(IF(kind IN ('RESERVE', 'SPOIL'), -quantity, IF(kind = 'PICK', 0, quantity))) FROM stock_entry WHERE product_id = "
                + product + " AND delivery_day_id = " + day);
    }

    private BigDecimal decimal(String sql) throws SQLException {
        try (Connection connection = stack.open(); var statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            return result.next() && result.getBigDecimal(1) != null ? result.getBigDecimal(1) : BigDecimal.ZERO;
        }
    }

    private long number(String sql) throws SQLException {
        return decimal(sql).longValueExact();
    }
}
