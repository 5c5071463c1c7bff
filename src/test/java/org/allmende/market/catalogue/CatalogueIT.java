package org.allmende.market.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.allmende.support.Http;
import org.allmende.support.Stack;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CatalogueIT {

    private static final int CHAMPIGNONS = 77;
    private static final int PILZGARTEN = 12;

    private final Stack stack = Stack.shared();
    private final Http visitor = new Http(stack);

    @Test
    void findsProductsByGermanWordsInAnySpelling() {
        assertThat(visitor.page("/market/catalogue/browse?q=kaese+schaf").select(".card h2").eachText()).contains("Schafskäse in Salzlake");
        assertThat(visitor.page("/market/catalogue/browse?q=Kirschen").select(".card h2").eachText()).contains("Kirschen", "Sauerkirschen").doesNotContain("Möhren");
    }

    @Test
    void leafsThroughEverythingOnceInOrder() {
        List<String> names = new ArrayList<>();
        String path = "/market/catalogue/browse";
        while (path != null) {
            Document page = visitor.page(path);
            names.addAll(page.select(".card h2 a").eachAttr("href"));
            path = page.select(".pager a[rel=next]").attr("href");
            path = path.isEmpty() ? null : path;
        }
        assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(80);
    }

    @Test
    void saysAllThatMustBeKnownBeforeBuying() {
        String bread = visitor.page("/market/catalogue/product?id=48").text();
        assertThat(bread).contains("Glutenhaltiges Getreide", "Grundpreis 5,20 € je kg", "Lagerung", "Herkunft", "DE-ÖKO-902", "Bäckerei Waldkappel", "37284 Waldkappel");
        assertThat(visitor.page("/market/catalogue/product?id=1").text()).contains("Enthält keine der 14 kennzeichnungspflichtigen Allergene.");
    }

    @Test
    void takesTheProductsOfAnExcludedProducerOutOfTheOfferAndSaysWhy() throws SQLException {
        assertThat(one("SELECT COUNT(*) FROM offered_product WHERE producer_id = " + PILZGARTEN)).isEqualTo("4");
        String decision = one("SELECT MIN(id) FROM decision");
        String number = one("SELECT number FROM decision WHERE id = " + decision);
        String version = one("SELECT MIN(id) FROM standard_version");
        assertThat(version).as("the demo world has a standard in force").isNotNull();
        run("INSERT INTO standard_exclusion (producer_id, standard_version_id, decision_id, since) VALUES (" + PILZGARTEN + ", " + version + ", " + decision + ", '2027-06-01')");
        try {
            assertThat(one("SELECT COUNT(*) FROM offered_product WHERE producer_id = " + PILZGARTEN)).isEqualTo("0");
            assertThat(visitor.page("/market/catalogue/browse?q=Champignons&available=true").select(".card")).isEmpty();
            Document shelf = visitor.page("/market/catalogue/browse?q=Champignons");
            assertThat(shelf.select(".card").text()).contains("nicht im Angebot", number);
            Document product = visitor.page("/market/catalogue/product?id=" + CHAMPIGNONS);
            assertThat(product.text()).contains("bietet zurzeit nicht an").contains("nach Beschluss " + number);
            assertThat(product.select("a.decision").attr("href")).endsWith("/council/register/decision?number=" + number);
            assertThat(visitor.get("/api/products?q=Champignons&available=true").body()).contains("\"products\":[]");
        } finally {
            run("DELETE FROM standard_exclusion WHERE producer_id = " + PILZGARTEN + " AND since = '2027-06-01'");
        }
        assertThat(visitor.page("/market/catalogue/browse?q=Champignons&available=true").select(".card")).hasSize(1);
    }

    @Test
    void answersWhatIsNotThereWithNotFound() {
        assertThat(visitor.get("/market/catalogue/product?id=999999").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/market/catalogue/product?id=x").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/api/products/999999").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/market/producers/producer?slug=nobody").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsVersionsAsTheyWereSold() throws SQLException {
        assertThat(catchThrowable(() -> run("UPDATE product_version SET price_cents = 1 WHERE id = 1"))).hasMessageContaining("never changed");
        assertThat(one("SELECT price_cents FROM product_version WHERE id = 1")).isEqualTo("280");
    }

    /** With an entry in the journal, as every deed has: it makes kept pages stale. */
    private void run(String sql) throws SQLException {
        try (Connection connection = stack.open(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
            statement.executeUpdate("INSERT INTO audit_entry (at, person_id, use_case, subject) VALUES (UTC_TIMESTAMP(6), NULL, 'CatalogueIT', '')");
        }
    }

    @Test
    void findsWhatWasMeantAndSaysSo() {
        Document page = visitor.page("/market/catalogue/browse?q=Kartofeln");
        assertThat(page.select("#meant").text()).isEqualTo("Zu „Kartofeln“ gibt es nichts. Hier ist, was wir zu „kartoffeln“ haben.");
        assertThat(page.select(".card h2").eachText()).contains("Kartoffeln festkochend");
        assertThat(visitor.page("/market/catalogue/browse?q=Birnensaft").select(".card h2").eachText()).contains("Apfel-Birnen-Saft");
        assertThat(visitor.page("/market/catalogue/browse?q=Waschmaschine").select("#meant, .card")).isEmpty();
    }

    @Test
    void leavesOutAllergensAndWhatNobodyHasSaid() throws SQLException {
        assertThat(visitor.page("/market/catalogue/browse?category=BREAD").select(".card h2").eachText()).contains("Walnussbrot", "Dinkelbrot");
        assertThat(visitor.page("/market/catalogue/browse?category=BREAD&without=nuts").select(".card h2").eachText()).contains("Dinkelbrot").doesNotContain("Walnussbrot");
        assertThat(visitor.page("/market/catalogue/browse?category=BREAD&without=nuts&without=gluten").select(".card h2")).isEmpty();
        assertThat(one("SELECT COUNT(*) FROM product p JOIN product_version v ON v.id = p.current_version_id WHERE (v.allergens IS NULL) <> (p.list_allergens IS NULL)")).isEqualTo("0");
    }

    @Test
    void knowsHowFarFarmsAreAndSortsByIt() {
        Document page = visitor.page("/market/catalogue/browse?place=Eschwege&km=10&sort=nearest");
        assertThat(page.select(".card p").eachText()).contains("Pilzgarten Eschwege, 0 km");
        assertThat(page.select(".card").first().text()).contains("Pilzgarten");
        assertThat(page.select(".card").text()).doesNotContain("Kirschhof");
        assertThat(visitor.page("/market/catalogue/browse?place=Eschwege&km=40&q=Kirschen").select(".card").text()).contains("Kirschhof Werratal, 22 km");
    }

    @Test
    void showsOnlyFarmsThatMeetAStandardOrOneFarm() throws SQLException {
        String standard = one("SELECT standard_id FROM declaration WHERE valid_until IS NULL ORDER BY id LIMIT 1");
        String outside = one("SELECT r.name FROM producer r JOIN product p ON p.producer_id = r.id AND p.published WHERE r.id <= 12 AND NOT EXISTS "
                + "(SELECT 1 FROM declaration c WHERE c.producer_id = r.id AND c.standard_id = " + standard + ") LIMIT 1");
        Document page = visitor.page("/market/catalogue/browse?standard=" + standard);
        assertThat(page.select(".card")).isNotEmpty();
        if (outside != null) {
            assertThat(visitor.page("/market/catalogue/browse?standard=" + standard + "&q=" + outside.replace(" ", "+")).select(".card")).isEmpty();
        }
        assertThat(visitor.page("/market/catalogue/browse?producer=kirschhof-werratal").select(".card").eachText()).isNotEmpty().allMatch(text -> text.contains("Kirschhof Werratal"));
        assertThat(visitor.page("/market/catalogue/browse?producer=%27&place=%27&standard=x&km=-1&without=x&sort=z&page=-5").select(".card")).isNotEmpty();
    }

    @Test
    void seasonCalendarSaysTheSameInPictureAndTable() {
        Document page = visitor.page("/market/catalogue/season-calendar");
        assertThat(page.select("#season tr:contains(Spargel)").text()).isEqualTo("Spargel April bis Juni in Saison");
        assertThat(page.select("#season tr:contains(Feldsalat)").text()).isEqualTo("Feldsalat Oktober bis März nicht in Saison");
        int months = page.select("#season tbody tr").size();
        assertThat(page.select(".season-picture line")).hasSize(months);
        assertThat(page.select(".season-picture svg").attr("aria-label")).isNotBlank();
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = stack.open(); var statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }
}
