package org.allmende.market.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Farms and the team write products on the running house. The farm of these tests is the cherry farm. */
class ProductsIT {

    private static final Stack STACK = Stack.shared();
    private static final int FARM = 2;
    private static final String NEW = "/market/products/edit-product?producer=2&category=PANTRY";

    private final Rows rows = new Rows(STACK);

    private static Http farmer() {
        return Http.as(STACK, "kirschen@example.org");
    }

    /** Fills the form as a browser would: what is there stays, also ticks and choices. */
    private static HttpResponse<String> save(Http http, HttpResponse<String> page, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        Element form = Jsoup.parse(page.body()).getElementById("product");
        form.select("input[type=text], input:not([type]), textarea").forEach(input -> fields.put(input.attr("name"), input.is("textarea") ? input.wholeText().strip() : input.val()));
        form.select("input[type=checkbox][checked]").forEach(box -> fields.put(box.attr("name"), box.hasAttr("value") ? box.val() : "true"));
        form.select("select").forEach(select -> fields.put(select.attr("name"), select.select("option[selected]").stream().findFirst().map(Element::val).orElse("")));
        fields.putAll(typed);
        return http.submit(page, fields);
    }

    private HttpResponse<String> jam(Http http, String name) {
        return save(http, http.get(NEW), Map.of("name", name, "price-cents", "4,50", "content", "250", "unit", "GRM"));
    }

    private long idOf(String name) {
        return rows.number("SELECT p.id FROM product p JOIN product_version v ON v.id = p.current_version_id WHERE v.name = ?", name);
    }

    private static String edit(long id) {
        return "/market/products/edit-product?producer=2&id=" + id;
    }

    private static String said(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").text();
    }

    private String version(long id) {
        return rows.text("SELECT CONCAT(v.version_no, ' ', v.name, ' ', v.price_cents) FROM product p JOIN product_version v ON v.id = p.current_version_id WHERE p.id = ?", id);
    }

    @Test
    void newProductIsADraftAndSaysWhatIsOpenAtItsFields() {
        Http farmer = farmer();
        Document page = Jsoup.parse(jam(farmer, "Quittengelee").body());
        long id = idOf("Quittengelee");
        assertThat(page.select("#duties a").eachAttr("href")).contains("#allergens", "#ingredients", "#nutrition-exempt", "#storage");
        page.select("#duties a").forEach(link -> assertThat(page.select(link.attr("href"))).as(link.attr("href")).hasSize(1));
        assertThat(page.select("#publishProduct")).isEmpty();
        assertThat(rows.number("SELECT published + 0 FROM product WHERE id = ?", id)).isZero();
        assertThat(new Http(STACK).get("/market/catalogue/product?id=" + id).statusCode()).isEqualTo(404);
    }

    @Test
    void completeProductIsPublishedShownWithAllItMustSayAndTakenOffAgain() {
        Http farmer = farmer();
        jam(farmer, "Brombeerkonfitüre");
        long id = idOf("Brombeerkonfitüre");
        HttpResponse<String> complete = save(farmer, farmer.get(edit(id)), Map.of("allergens", "none", "ingredients", "Brombeeren, Zucker", "quid", "Brombeeren 60 %",
                "nutrition-exempt", "SMALL_QUANTITIES", "storage", "Nach dem Öffnen kühlen", "deposit-cents", "0,15"));
        assertThat(said(complete)).contains("Alle Pflichtangaben sind da");
        assertThat(said(farmer.press(complete, "publishProduct"))).contains("Das Produkt ist jetzt im Angebot.");
        String shown = said(new Http(STACK).get("/market/catalogue/product?id=" + id));
        assertThat(shown).contains("4,50", "18,00", "je kg", "zuzüglich 0,15", "keine der 14", "Brombeeren, Zucker", "Brombeeren 60 %", "Nach dem Öffnen kühlen", "14 Tage Widerruf",
                "Kirschhof Werratal, Am Kirschhang 7, 37213 Witzenhausen", "inklusive 7,8 % Umsatzsteuer");
        assertThat(rows.number("SELECT COUNT(*) FROM offered_product WHERE product_id = ?", id)).isEqualTo(1);

        HttpResponse<String> page = farmer.get(edit(id));
        assertThat(said(farmer.submit(page, Map.of("reason", " ")))).contains("Grund");
        assertThat(said(farmer.submit(farmer.get(edit(id)), Map.of("reason", "Ausverkauft bis zum Sommer")))).contains("nicht mehr im Angebot");
        assertThat(new Http(STACK).get("/market/catalogue/product?id=" + id).statusCode()).isEqualTo(404);
        assertThat(rows.texts("SELECT CONCAT(published, ' ', reason, ' ', person_id IS NOT NULL) FROM product_publication WHERE product_id = ? ORDER BY id", id))
                .containsExactly("1  1", "0 Ausverkauft bis zum Sommer 1");
    }

    @Test
    void publishedProductStaysComplete() {
        Http farmer = farmer();
        long id = idOf("Kirschkompott");
        String before = version(id);
        HttpResponse<String> answer = save(farmer, farmer.get(edit(id)), Map.of("storage", "", "name", "Kirschkompott"));
        assertThat(said(answer)).contains("muss vollständig bleiben", "Die Lagerung fehlt");
        assertThat(version(id)).isEqualTo(before);
    }

    @Test
    void savingTheSameWritesNoVersion() {
        Http farmer = farmer();
        long id = idOf("Pflaumenmus");
        long versions = rows.number("SELECT COUNT(*) FROM product_version WHERE product_id = ?", id);
        assertThat(said(save(farmer, farmer.get(edit(id)), Map.of("name", "Pflaumenmus")))).contains("Gespeichert.");
        assertThat(rows.number("SELECT COUNT(*) FROM product_version WHERE product_id = ?", id)).isEqualTo(versions);
    }

    @Test
    void whatCannotBeReadIsMarkedAndNothingIsLost() {
        Http farmer = farmer();
        HttpResponse<String> answer = save(farmer, farmer.get(NEW), Map.of("name", "Quittenbrot", "price-cents", "vier", "content", "250", "unit", "GRM"));
        Document page = Jsoup.parse(answer.body());
        assertThat(page.text()).contains("zwei Nachkommastellen");
        assertThat(page.getElementById("name").val()).isEqualTo("Quittenbrot");
        assertThat(page.getElementById("price-cents").val()).isEqualTo("vier");
        assertThat(rows.number("SELECT COUNT(*) FROM product_version WHERE name = 'Quittenbrot'")).isZero();
    }

    @Test
    void secondEditorIsToldAndBothChangesAreKept() {
        Http farmer = farmer();
        Http team = Http.as(STACK, "team@example.org");
        jam(farmer, "Holundergelee");
        long id = idOf("Holundergelee");
        HttpResponse<String> onTheFarm = farmer.get(edit(id));
        HttpResponse<String> inTheTeam = team.get(edit(id));
        save(farmer, onTheFarm, Map.of("price-cents", "4,90", "storage", "Dunkel"));
        HttpResponse<String> late = save(team, inTheTeam, Map.of("description", "Fein passiert", "storage", "Kühl"));
        assertThat(said(late)).contains("inzwischen gespeichert (Fassung 2)", "Hier haben Sie beide etwas geändert");
        assertThat(version(id)).isEqualTo("2 Holundergelee 490");
        Document merged = Jsoup.parse(late.body());
        assertThat(merged.getElementById("price-cents").val()).isEqualTo("4,90");
        assertThat(merged.getElementById("storage").val()).isEqualTo("Kühl");
        assertThat(said(save(team, late, Map.of("description", "Fein passiert")))).contains("Gespeichert.");
        assertThat(version(id)).isEqualTo("3 Holundergelee 490");
        assertThat(rows.texts("SELECT CONCAT(description, '|', storage) FROM product_version WHERE product_id = ? ORDER BY version_no", id)).containsExactly("|", "|Dunkel", "Fein passiert|Kühl");
    }

    @Test
    void ofManyEditorsAtOnceExactlyOneWritesTheNextVersion() throws Exception {
        Http farmer = farmer();
        jam(farmer, "Johannisbeergelee");
        long id = idOf("Johannisbeergelee");
        List<Http> editors = new ArrayList<>();
        List<HttpResponse<String>> pages = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            editors.add(i % 2 == 0 ? farmer() : Http.as(STACK, "team@example.org"));
            pages.add(editors.get(i).get(edit(id)));
        }
        CountDownLatch start = new CountDownLatch(1);
        List<Callable<String>> saves = new ArrayList<>();
        for (int i = 0; i < editors.size(); i++) {
            int editor = i;
            saves.add(() -> {
                start.await();
                return said(save(editors.get(editor), pages.get(editor), Map.of("price-cents", "5,0" + editor)));
            });
        }
        List<String> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(editors.size())) {
            List<Future<String>> running = saves.stream().map(pool::submit).toList();
            start.countDown();
            for (Future<String> answer : running) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(text -> text.contains("Gespeichert.")).hasSize(1);
        assertThat(answers).filteredOn(text -> text.contains("inzwischen gespeichert")).hasSize(7);
        assertThat(rows.number("SELECT COUNT(*) FROM product_version WHERE product_id = ?", id)).isEqualTo(2);
    }

    @Test
    void onlyTheFarmsPeopleAndTheTeamMayEdit() {
        assertThat(new Http(STACK).get(edit(24)).uri().getPath()).contains("sign-in");
        for (String other : List.of("haushalt@example.org", "kasse@example.org", "ausgabe@example.org")) {
            assertThat(Http.as(STACK, other).get(edit(24)).statusCode()).as(other).isEqualTo(403);
        }
        assertThat(Http.as(STACK, "team@example.org").get(edit(24)).statusCode()).isEqualTo(200);
        assertThat(farmer().get("/market/products/edit-product?producer=1&id=1").statusCode()).isEqualTo(403);
        assertThat(farmer().get("/market/products/edit-product?producer=2&id=1").statusCode()).isEqualTo(404);
        assertThat(farmer().get("/market/products/my-products?producer=1").statusCode()).isEqualTo(403);
    }

    /** T6: renaming, a new price and another pack size change nothing that was ordered before. */
    @Test
    void historyDoesNotChangeWhenAProductDoes() {
        Http farmer = farmer();
        long id = idOf("Kirschmarmelade");
        long old = rows.number("SELECT current_version_id FROM product WHERE id = ?", id);
        long day = rows.number("SELECT id FROM delivery_day WHERE cutoff_at > ? ORDER BY date LIMIT 1 OFFSET 2", Rows.utc(STACK.now()));
        long box = rows.number("SELECT b.id FROM subscription_box b JOIN subscription s ON s.id = b.subscription_id WHERE b.delivery_day_id = ? AND s.household_id = 1 LIMIT 1", day);
        HttpResponse<String> ordered = Http.as(STACK, "haushalt@example.org").post("/api/boxes/" + box + "/extras", "{\"productId\":" + id + ",\"quantity\":1}");
        assertThat(ordered.statusCode()).as(ordered.body()).isEqualTo(201);
        String before = rows.text("SELECT CONCAT_WS('|', v.name, v.unit, v.content, e.price_cents) FROM box_extra e JOIN product_version v ON v.id = e.product_version_id "
                + "WHERE e.subscription_box_id = ? AND e.product_id = ?", box, id);
        assertThat(said(save(farmer, farmer.get(edit(id)), Map.of("name", "Kirschkonfitüre extra", "price-cents", "5,80", "content", "340")))).contains("Gespeichert.");

        assertThat(rows.text("SELECT CONCAT_WS('|', v.name, v.unit, v.content, e.price_cents) FROM box_extra e JOIN product_version v ON v.id = e.product_version_id "
                + "WHERE e.subscription_box_id = ? AND e.product_id = ?", box, id)).isEqualTo(before).startsWith("Kirschmarmelade|GRM|250.000|450");
        assertThat(said(Http.as(STACK, "haushalt@example.org").get("/market/subscriptions/my-boxes"))).contains("Kirschmarmelade").doesNotContain("Kirschkonfitüre");
        assertThat(said(new Http(STACK).get("/market/catalogue/product?id=" + id))).contains("Kirschkonfitüre extra", "5,80", "17,06");
        assertThat(rows.texts("SELECT CONCAT(name, ' ', price_cents) FROM product_version WHERE product_id = ? ORDER BY version_no", id))
                .containsExactly("Kirschmarmelade 450", "Kirschkonfitüre extra 580");
        assertThat(rows.number("SELECT COUNT(*) FROM product_version WHERE id = ?", old)).isEqualTo(1);
        save(farmer, farmer.get(edit(id)), Map.of("name", "Kirschmarmelade", "price-cents", "4,50", "content", "250"));
    }

    /** T6: the price does not change in the basket. Who ordered what was on the screen is told and nothing is ordered. */
    @Test
    void orderAtAPriceThatIsNoLongerTrueIsRefused() {
        Http farmer = farmer();
        long id = idOf("Kirschkompott");
        long seen = rows.number("SELECT current_version_id FROM product WHERE id = ?", id);
        long day = rows.number("SELECT id FROM delivery_day WHERE cutoff_at > ? ORDER BY date LIMIT 1 OFFSET 2", Rows.utc(STACK.now()));
        long box = rows.number("SELECT b.id FROM subscription_box b JOIN subscription s ON s.id = b.subscription_id WHERE b.delivery_day_id = ? AND s.household_id = 1 LIMIT 1", day);
        assertThat(said(save(farmer, farmer.get(edit(id)), Map.of("price-cents", "6,20")))).contains("Gespeichert.");
        String stock = rows.text("SELECT available FROM stock_balance WHERE product_id = ? AND delivery_day_id = ?", id, day);
        Http buyer = Http.as(STACK, "haushalt@example.org");
        HttpResponse<String> late = buyer.post("/api/boxes/" + box + "/extras", "{\"productId\":" + id + ",\"quantity\":1,\"versionId\":" + seen + "}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("subscriptions.product-changed");
        assertThat(rows.text("SELECT available FROM stock_balance WHERE product_id = ? AND delivery_day_id = ?", id, day)).as("nothing held back").isEqualTo(stock);
        String page = "/market/subscriptions/add-extras?box=" + box + "&q=Kirschkompott";
        HttpResponse<String> shown = buyer.get(page);
        assertThat(said(shown)).contains("6,20", "9,12", "je kg", "0,15");
        save(farmer, farmer.get(edit(id)), Map.of("price-cents", "5,90"));
        assertThat(said(buyer.submit(shown, Map.of("extra_" + id, "1")))).contains("Kirschkompott hat sich inzwischen geändert", "5,90");
        assertThat(rows.number("SELECT COUNT(*) FROM box_extra WHERE subscription_box_id = ? AND product_id = ?", box, id)).isZero();
    }

    @Test
    void sizesStandTogetherWithTheirUnitPrices() {
        Http farmer = farmer();
        long id = idOf("Kirschsaft");
        HttpResponse<String> small = save(farmer, farmer.get("/market/products/edit-product?producer=2&like=" + id), Map.of("name", "Kirschsaft klein", "size-name", "kleine Flasche",
                "content", "0,25", "price-cents", "1,40"));
        assertThat(said(farmer.press(small, "publishProduct"))).contains("im Angebot");
        Document page = new Http(STACK).page("/market/catalogue/product?id=" + id);
        assertThat(page.select("#sizes li").eachText()).hasSize(2);
        assertThat(page.select("#sizes li").first().text()).contains("kleine Flasche", "0,25", "1,40", "5,60", "je l");
        assertThat(page.select("#sizes li").last().text()).contains("4,20");
        assertThat(rows.number("SELECT size_of FROM product WHERE id = ?", idOf("Kirschsaft klein"))).isEqualTo(id);
    }
}
