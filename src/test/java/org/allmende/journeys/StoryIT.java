package org.allmende.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.allmende.support.Browser;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.allmende.support.Until;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.By;

/**
 * The story of the product, on a phone: a decision of the council changes what the boxes contain, and a new household gets one.
 * The steps build on each other.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryIT {

    private static final String MOTION = "Faire Löhne, zweite Fassung";
    private static final long EVENING_MEETING = 3;

    private static Stack stack;
    private static Rows rows;
    private static Browser phone;
    private static LocalDate effectiveOn;
    private static long motion;
    private static String decision;

    @BeforeAll
    static void open() {
        stack = Stack.fresh("story", Map.of());
        rows = new Rows(stack);
        phone = new Browser(stack, 390, 844);
        effectiveOn = stack.today().plusDays(7);
    }

    @AfterAll
    static void close() throws Exception {
        phone.close();
        stack.close();
    }

    @Test
    @Order(1)
    void producerEntersTheHarvest() {
        long product = rows.number("SELECT product_id FROM offered_product o JOIN product p ON p.id = o.product_id WHERE p.producer_id = 1 ORDER BY product_id LIMIT 1");
        long day = nextDay();
        phone.signIn("gemuesehof@example.org").open("/market/stock/enter-harvest?day=" + day);
        phone.script("document.querySelectorAll('main details').forEach(d => d.open = true)");
        String before = rows.text("SELECT COALESCE(SUM(quantity), 0) FROM stock_entry WHERE product_id = ? AND delivery_day_id = ? AND kind = 'HARVEST'", product, day);
        phone.type("harvest_" + product, "120").press("saveHarvest");
        assertThat(Until.holds(() -> rows.decimal("SELECT COALESCE(SUM(quantity), 0) FROM stock_entry WHERE product_id = ? AND delivery_day_id = ? AND kind = 'HARVEST'", product, day)
                .subtract(new java.math.BigDecimal(before)).intValue() == 120)).isTrue();
    }

    @Test
    @Order(2)
    void memberDraftsAMotionAndSeesWhatItWouldChange() {
        phone.signIn("mitglied@example.org").open("/council/motions/draft-motion");
        phone.by("body").findElement(By.cssSelector("option[value='1']")).click();
        phone.type("title", MOTION).type("summary", "Wer verkauft, zahlt faire Löhne und sagt es.")
                .type("wording", "Der Ernährungsrat beschließt: Jedes Produkt braucht eine Erklärung über **faire Löhne**.")
                .type("reasons", "Gute Lebensmittel brauchen gute Arbeit.");
        phone.by("matter").findElement(By.cssSelector("option[value='standards.adopt-version']")).click();
        phone.by("field_standardCode").findElement(By.cssSelector("option[value='faire-loehne']")).click();
        phone.type("field_title", "Faire Löhne, Fassung 2").type("field_text", "Jeder Hof erklärt, dass er faire Löhne zahlt.");
        phone.by("field_mode").findElement(By.cssSelector("option[value='EXCLUDE']")).click();
        phone.script("document.getElementById('effectiveOn').value = arguments[0]", effectiveOn.toString());
        phone.press("preview");
        assertThat(phone.by("previewResult").getText()).contains("Kirsch").contains("kiste");
        phone.press("saveDraft");
        phone.by("submitMotion");
        motion = rows.number("SELECT MAX(id) FROM motion WHERE title = ?", MOTION);
        phone.press("submitMotion").untilText("sucht Unterstützung");
    }

    @Test
    @Order(3)
    void twoOthersSecondIt() {
        for (String member : new String[] {"mitglied4@example.org", "mitglied5@example.org"}) {
            phone.signIn(member).open("/council/motions/motion?id=" + motion).press("secondMotion");
            phone.until(() -> phone.all("#secondMotion").isEmpty());
        }
        assertThat(rows.text("SELECT state FROM motion WHERE id = ?", motion)).isEqualTo("SECONDED");
    }

    @Test
    @Order(4)
    void chairOpensTheMeetingAndTheVote() {
        phone.signIn("vorsitz@example.org").open("/council/meetings/run-meeting?id=" + EVENING_MEETING);
        phone.by("motionToAdd").findElement(By.cssSelector("option[value='" + motion + "']")).click();
        phone.press("addToAgenda").untilText(MOTION);
        phone.press("openMeeting");
        phone.by("attendance");
        openConfirm("allPresent");
        phone.press("allPresent");
        phone.until(() -> phone.all("#allPresent").isEmpty() && !phone.all(".quorum").isEmpty());
        long item = rows.number("SELECT id FROM agenda_item WHERE motion_id = ? AND meeting_id = ?", motion, EVENING_MEETING);
        phone.press("callUp_" + item);
        phone.by("openBallot");
        assertThat(phone.css(".quorum").getText()).contains("21");
        phone.press("openBallot");
        assertThat(Until.holds(() -> rows.number("SELECT COUNT(*) FROM ballot WHERE motion_id = ? AND closed_at IS NULL", motion) == 1)).isTrue();
        assertThat(rows.number("SELECT roll FROM ballot WHERE motion_id = ?", motion)).isEqualTo(21);
    }

    @Test
    @Order(5)
    void membersVoteOnTheirPhonesAndOnlyOnce() {
        long ballot = ballot();
        phone.signIn("mitglied@example.org").open("/council/voting/cast-vote?ballot=" + ballot);
        phone.click(phone.css(".vote.yes input")).press("castVote");
        phone.by("voted");
        Http again = Http.as(stack, "mitglied@example.org");
        assertThat(again.post("/api/ballots/" + ballot + "/votes", "{\"choice\":\"NO\"}").body()).contains("voting.already-voted");
        for (int member = 4; member <= 17; member++) {
            String choice = member <= 12 ? "YES" : member <= 16 ? "NO" : "ABSTAIN";
            assertThat(Http.as(stack, "mitglied" + member + "@example.org").post("/api/ballots/" + ballot + "/votes", "{\"choice\":\"" + choice + "\"}").statusCode())
                    .isBetween(200, 204);
        }
        assertThat(rows.number("SELECT COUNT(*) FROM vote WHERE ballot_id = ? AND marks = 'YES'", ballot)).isEqualTo(10);
    }

    @Test
    @Order(6)
    void chairClosesAndTheRuleEngineDecides() {
        phone.signIn("vorsitz@example.org").open("/council/meetings/run-meeting?id=" + EVENING_MEETING);
        openConfirm("closeBallot");
        phone.press("closeBallot");
        assertThat(Until.holds(() -> rows.text("SELECT state FROM motion WHERE id = ?", motion).equals("ADOPTED"))).isTrue();
        decision = rows.text("SELECT number FROM decision WHERE motion_id = ?", motion);
        String register = new Http(stack).page("/council/register/decision?number=" + decision).text();
        assertThat(register).contains(MOTION).contains("10 von 14").contains("angenommen").contains("faire Löhne");
        assertThat(rows.text("SELECT state FROM effect e JOIN decision d ON d.id = e.decision_id WHERE d.number = ?", decision)).isEqualTo("PENDING");
        assertThat(cherriesOffered()).isPositive();
    }

    @Test
    @Order(7)
    void effectIsEnactedOnItsDateExactlyOnce() {
        stack.setClock(effectiveOn.atTime(LocalTime.of(8, 0)).atZone(Stack.ZONE).toInstant());
        assertThat(Until.holds(() -> rows.text("SELECT state FROM effect e JOIN decision d ON d.id = e.decision_id WHERE d.number = ?", decision).equals("ENACTED"))).isTrue();
        assertThat(rows.number("SELECT COUNT(*) FROM standard_version v JOIN decision d ON d.id = v.decision_id WHERE d.number = ?", decision)).isEqualTo(1);
        assertThat(cherriesOffered()).isZero();
        String product = new Http(stack).page("/market/catalogue/product?id=" + rows.text("SELECT MIN(id) FROM product WHERE producer_id = 2")).text();
        assertThat(product).contains(decision);
        phone.signIn("kirschen@example.org").open("/market/stock/enter-harvest");
        assertThat(phone.css("a[href*='decision?number=" + decision + "']").isDisplayed()).isTrue();
    }

    @Test
    @Order(8)
    void nextBoxesHoldASubstitute() {
        assertThat(rows.number("""
                SELECT COUNT(*) FROM box_plan_item i JOIN box_plan b ON b.id = i.box_plan_id JOIN delivery_day d ON d.id = b.delivery_day_id
                JOIN product p ON p.id = i.product_id WHERE p.producer_id = 2 AND d.cutoff_at > ?""", Rows.utc(stack.now()))).isZero();
        assertThat(rows.number("""
                SELECT COUNT(*) FROM box_plan_item i JOIN product s ON s.id = i.substitute_for_product_id JOIN decision d ON d.id = i.reason_decision_id
                WHERE s.producer_id = 2 AND d.number = ?""", decision)).isPositive();
        phone.signIn("haushalt@example.org").open("/market/subscriptions/my-boxes");
        assertThat(phone.css("a[href*='decision?number=" + decision + "']").isEnabled()).isTrue();
    }

    @Test
    @Order(9)
    void householdSignsUpAndOrdersABox() throws Exception {
        phone.driver().manage().deleteAllCookies();
        phone.open("/market/subscriptions/subscribe-to-box");
        phone.click(phone.css("label[for='kind_2']"));
        phone.click(phone.css("label[for='rhythm_WEEKLY']"));
        phone.by("point").findElement(By.cssSelector("option[value='2']")).click();
        phone.press("toSummary").press("toSignUp");
        phone.type("name", "Familie Neumann").type("email", "neumann@example.org").type("password", "ein langer Satz am Küchentisch");
        phone.click(phone.by("terms")).press("signUp");
        assertThat(Until.holds(() -> mailTo("neumann@example.org", "http") != null)).isTrue();
        phone.open(link(mailTo("neumann@example.org", "http"))).press("confirm");
        phone.by("orderBox");
        assertThat(phone.by("orderBox").getDomAttribute("value")).isEqualTo("zahlungspflichtig bestellen");
        phone.press("orderBox").untilText("Vielen Dank, Ihre Kiste ist bestellt");
        assertThat(Until.holds(() -> rows.number("SELECT COUNT(*) FROM subscription s JOIN role_grant g ON g.scope_id = s.household_id AND g.role = 'HOUSEHOLD' JOIN person p ON p.id = g.person_id WHERE p.email = 'neumann@example.org'") == 1)).isTrue();
        assertThat(Until.holds(() -> stack.mails().received().stream().filter(mail -> to(mail, "neumann@example.org")).count() >= 2)).as("confirmation mail").isTrue();
    }

    @Test
    @Order(10)
    void householdSkipsOneBoxAndAddsExtrasToAnother() {
        long day = nextDay();
        long first = boxOf("neumann@example.org", 0);
        long second = boxOf("neumann@example.org", 1);
        phone.open("/market/subscriptions/my-boxes").press("skip_" + second);
        phone.by("unskip_" + second);
        var stock = rows.texts("""
                SELECT b.product_id FROM stock_balance b JOIN offered_product o ON o.product_id = b.product_id JOIN product p ON p.id = b.product_id
                JOIN product_version v ON v.id = p.current_version_id
                WHERE b.delivery_day_id = ? AND b.available >= 5 AND v.content = 1 ORDER BY b.product_id LIMIT 2""", day);
        var before = stock.stream().map(product -> available(product, day)).toList();
        for (String product : stock) {
            String word = rows.text("SELECT SUBSTRING_INDEX(v.name, ' ', 1) FROM product p JOIN product_version v ON v.id = p.current_version_id WHERE p.id = ?", product);
            phone.open("/market/subscriptions/add-extras?box=" + first + "&q=" + java.net.URLEncoder.encode(word, java.nio.charset.StandardCharsets.UTF_8));
            phone.type("extra_" + product, "2").press("addExtras");
            assertThat(Until.holds(() -> rows.number("SELECT COUNT(*) FROM box_extra WHERE subscription_box_id = ? AND product_id = ?", first, product) == 1)).isTrue();
        }
        for (int i = 0; i < stock.size(); i++) {
            assertThat(before.get(i).subtract(available(stock.get(i), day))).isEqualByComparingTo("2");
        }
    }

    @Test
    @Order(11)
    void lastUnitCannotBeSoldTwice() {
        long day = nextDay();
        String product = rows.text("SELECT b.product_id FROM stock_balance b JOIN offered_product o ON o.product_id = b.product_id WHERE b.delivery_day_id = ? AND b.available >= 1 ORDER BY b.product_id DESC LIMIT 1", day);
        rows.update("INSERT INTO stock_entry (product_id, delivery_day_id, kind, quantity, reason, at) SELECT product_id, delivery_day_id, 'SPOIL', available - 1, 'story', UTC_TIMESTAMP(6) FROM stock_balance WHERE product_id = ? AND delivery_day_id = ? AND available > 1", product, day);
        rows.update("UPDATE stock_balance SET available = 1 WHERE product_id = ? AND delivery_day_id = ?", product, day);
        long box = rows.number("SELECT b.id FROM subscription_box b JOIN subscription s ON s.id = b.subscription_id WHERE s.household_id = 1 AND b.delivery_day_id = ?", day);
        Http household = Http.as(stack, "haushalt@example.org");
        String one = "{\"productId\":" + product + ",\"quantity\":1}";
        assertThat(household.post("/api/boxes/" + box + "/extras", one).statusCode()).isBetween(200, 204);
        assertThat(household.post("/api/boxes/" + box + "/extras", one).body()).contains("stock.not-enough");
        assertThat(available(product, day)).isZero();
    }

    @Test
    @Order(12)
    void cutOffPassesAndTheTeamGetsItsPapers() {
        long day = nextDay();
        stack.setClock(rows.text("SELECT cutoff_at FROM delivery_day WHERE id = ?", day).replace(' ', 'T').transform(at -> java.time.LocalDateTime.parse(at).plusMinutes(1).toInstant(java.time.ZoneOffset.UTC)));
        assertThat(Until.holds(() -> rows.number("SELECT COUNT(*) FROM delivery_day WHERE id = ? AND closed_at IS NOT NULL", day) == 1)).isTrue();
        assertThat(rows.number("SELECT COUNT(*) FROM harvest_order WHERE delivery_day_id = ?", day)).isPositive();
        assertThat(Until.holds(() -> mailTo("gemuesehof@example.org", "") != null)).as("harvest order by mail").isTrue();
        Http team = Http.as(stack, "team@example.org");
        assertThat(team.page("/market/delivery/delivery?id=" + day).text()).contains("Gemüsehof").contains("Unihof");
        for (String paper : new String[] {"packing-list.pdf", "pickup-list.pdf", "harvest-orders.pdf"}) {
            assertThat(team.get("/api/deliveries/" + day + "/" + paper).body()).as(paper).startsWith("%PDF-");
        }
        assertThat(team.get("/api/deliveries/" + day + "/packing-list.csv").body()).contains("Neumann");
    }

    @Test
    @Order(13)
    void hostFindsTheHouseholdAndHandsTheBoxOut() {
        long box = boxOf("haushalt@example.org", 0, "d.closed_at IS NOT NULL");
        LocalDate delivery = LocalDate.parse(rows.text("SELECT d.date FROM subscription_box b JOIN delivery_day d ON d.id = b.delivery_day_id WHERE b.id = ?", box));
        stack.setClock(delivery.atTime(16, 30).atZone(Stack.ZONE).toInstant());
        String household = rows.text("SELECT name FROM household WHERE id = 1");
        phone.signIn("ausgabe@example.org").open("/market/delivery/check-in");
        phone.type("find", household).press("show").until(() -> phone.driver().getCurrentUrl().contains("find="));
        phone.press("checkIn_" + box);
        phone.by("undo_" + box);
        assertThat(rows.number("SELECT COUNT(*) FROM check_in WHERE subscription_box_id = ?", box)).isEqualTo(1);
    }

    private static void openConfirm(String button) {
        phone.click(phone.by(button).findElement(By.xpath("ancestor::details/summary")));
    }

    private static long ballot() {
        return rows.number("SELECT id FROM ballot WHERE motion_id = ?", motion);
    }

    private static long cherriesOffered() {
        return rows.number("SELECT COUNT(*) FROM offered_product WHERE producer_id = 2");
    }

    private static long nextDay() {
        return rows.number("SELECT id FROM delivery_day WHERE cutoff_at > ? ORDER BY date LIMIT 1", Rows.utc(stack.now()));
    }

    private static long boxOf(String email, int place) {
        return boxOf(email, place, "d.cutoff_at > '" + Rows.utc(stack.now()) + "'");
    }

    private static long boxOf(String email, int place, String condition) {
        return rows.number("""
                SELECT b.id FROM subscription_box b JOIN subscription s ON s.id = b.subscription_id JOIN delivery_day d ON d.id = b.delivery_day_id
                JOIN role_grant g ON g.role = 'HOUSEHOLD' AND g.scope_id = s.household_id JOIN person p ON p.id = g.person_id
                WHERE p.email = ? AND %s ORDER BY d.date %s LIMIT 1 OFFSET %d""".formatted(condition, condition.contains("closed") ? "DESC" : "", place), email);
    }

    private static java.math.BigDecimal available(String product, long day) {
        return rows.decimal("SELECT available FROM stock_balance WHERE product_id = ? AND delivery_day_id = ?", product, day);
    }

    private static boolean to(jakarta.mail.internet.MimeMessage mail, String address) {
        try {
            return mail.getAllRecipients()[0].toString().equals(address);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String mailTo(String address, String part) {
        return stack.mails().received().stream().filter(mail -> to(mail, address)).map(StoryIT::body).filter(body -> body.contains(part)).findFirst().orElse(null);
    }

    private static String body(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (java.io.IOException | jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(String body) {
        return body.lines().map(String::strip).filter(line -> line.startsWith("http")).findFirst().orElseThrow();
    }
}
