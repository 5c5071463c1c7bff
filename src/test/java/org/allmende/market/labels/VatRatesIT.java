package org.allmende.market.labels;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class VatRatesIT {

    private static final Stack STACK = Stack.shared();
    private static final String PAGE = "/market/labels/vat-rates";

    private final Rows rows = new Rows(STACK);

    private static String enter(Http http, String from, String percent) {
        HttpResponse<String> page = http.get(PAGE);
        return Jsoup.parse(http.submit(page, Map.of("taxStatus", "FLAT_RATE", "vatClass", "REDUCED", "validFrom", from, "percent", percent, "source", "UStG § 24")).body()).select("main").text();
    }

    /** The next deliveries are shown with the old rate, those from its day on with the new one; the past stays. */
    @Test
    void newRateHoldsFromItsDayOnAndThePriceStays() {
        Http admin = Http.as(STACK, "admin@example.org");
        String before = Jsoup.parse(new Http(STACK).get("/market/catalogue/product?id=1").body()).select("main").text();
        assertThat(before).contains("inklusive 7,8 % Umsatzsteuer", "2,80");
        LocalDate delivery = rows.text("SELECT date FROM delivery_day WHERE cutoff_at > ? ORDER BY date LIMIT 1", Rows.utc(STACK.now())).transform(LocalDate::parse);
        assertThat(enter(admin, delivery.plusDays(1).toString(), "6,4")).contains("Der Satz ist eingetragen.");
        assertThat(Jsoup.parse(new Http(STACK).get("/market/catalogue/product?id=1").body()).text()).contains("inklusive 7,8 % Umsatzsteuer");
        assertThat(enter(admin, delivery.toString(), "6,1")).contains("Der Satz ist eingetragen.");
        assertThat(Jsoup.parse(new Http(STACK).get("/market/catalogue/product?id=1").body()).text()).contains("inklusive 6,1 % Umsatzsteuer", "2,80");
        assertThat(rows.number("SELECT vat_permille FROM product_version WHERE id = 1")).as("the version keeps what was true when it was written").isEqualTo(78);
        assertThat(enter(admin, delivery.toString(), "5,5")).contains("schon ein Satz");
        rows.update("DELETE FROM vat_rate WHERE valid_from >= ?", delivery);
    }

    @Test
    void thePastAndWhatIsNoRateAreRefused() {
        Http admin = Http.as(STACK, "admin@example.org");
        assertThat(enter(admin, STACK.today().toString(), "6,1")).contains("frühestens ab morgen");
        assertThat(enter(admin, STACK.today().plusYears(1).toString(), "7,85")).contains("Bitte füllen Sie alles aus");
        assertThat(enter(admin, "übermorgen", "7")).contains("Bitte füllen Sie alles aus");
    }
}
