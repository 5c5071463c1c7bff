package org.allmende.market.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.allmende.support.Browser;
import org.allmende.support.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through the page, as the team does it. Numbers begin with IT- so that nobody else is touched. */
class ImportIT {

    private static final String HEAD = "producer,sku,name,display_name,category,description,units,unit_type,variant_unit_name,price,on_hand,on_demand,shipping_category,tax_category";
    private static final String PAGE = "/market/catalogue/import-products";

    private static Browser browser;

    private final Stack stack = Stack.shared();
    @TempDir Path directory;

    @BeforeAll
    static void signIn() {
        browser = new Browser(Stack.shared(), 1280, 900).signIn("team@example.org");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void importingTheSameFileTwiceChangesNothing() throws Exception {
        Path file = file(StandardCharsets.UTF_8, HEAD + ",allergens",
                "Gemüsehof Eichenberg,IT-1,Steckrüben,,Gemüse,Groß und gelb,1,kg,,2.40,,,,,none",
                "Mühle Herleshausen,IT-2,Roggenmehl,,Vorräte,,1000,g,,2.60,,,,,gluten");
        upload(file).untilText("2 neu, 0 geändert, 0 unverändert.");
        String before = fingerprint();
        browser.press("runImport").untilText("Übernommen: 2 neu, 0 geändert, 0 unverändert.");
        String after = fingerprint();
        assertThat(after).isNotEqualTo(before);
        assertThat(one("SELECT GROUP_CONCAT(p.sku) FROM offered_product o JOIN product p ON p.id = o.product_id WHERE p.sku IN ('IT-1', 'IT-2')"))
                .as("swedes say all they must; a bag of flour lacks its ingredients and stays a draft").isEqualTo("IT-1");

        upload(file).untilText("0 neu, 0 geändert, 2 unverändert.").untilText("Es gibt nichts zu tun.");
        assertThat(browser.all("#runImport")).isEmpty();
        assertThat(fingerprint()).isEqualTo(after);

        upload(file(StandardCharsets.UTF_8, HEAD, "Gemüsehof Eichenberg,IT-1,Steckrüben,,Gemüse,Groß und gelb,1,kg,,2.90,,,,")).untilText("0 neu, 1 geändert, 0 unverändert.");
        browser.press("runImport").untilText("Übernommen: 0 neu, 1 geändert");
        assertThat(one("SELECT CONCAT(v.version_no, ' ', v.price_cents, ' [', v.allergens, '] ', p.published, ' ', p.list_price_cents) FROM product p "
                + "JOIN product_version v ON v.id = p.current_version_id WHERE p.sku = 'IT-1'")).isEqualTo("2 290 [] 1 290");
        assertThat(one("SELECT price_cents FROM product_version v JOIN product p ON p.id = v.product_id WHERE p.sku = 'IT-1' AND v.version_no = 1")).isEqualTo("240");
    }

    @Test
    void asksWhichFarmIsMeantAndKeepsUnsaidAllergensOffTheShelf() throws Exception {
        upload(file(StandardCharsets.UTF_8, HEAD, "Solawi Eichenberg e.V.,IT-3,Mairüben,,Vegetables,,1,,Bund,2.20,,,,")).untilText("Diese Namen kennen wir nicht");
        assertThat(browser.all("#runImport")).isEmpty();
        browser.script("document.getElementById('producer_0').value = '1'");
        browser.press("mapProducers").untilText("1 neu, 0 geändert, 0 unverändert.").press("runImport").untilText("Übernommen: 1 neu");
        assertThat(one("SELECT CONCAT(p.producer_id, ' ', p.published, ' ', COALESCE(v.allergens, 'unsaid')) FROM product p "
                + "JOIN product_version v ON v.id = p.current_version_id WHERE p.sku = 'IT-3'")).isEqualTo("1 0 unsaid");
    }

    @Test
    void namesTheLinesOfABrokenFileAndChangesNothing() throws Exception {
        String before = fingerprint();
        upload(file(StandardCharsets.UTF_8, HEAD, "Gemüsehof Eichenberg,IT-4,gut,,Gemüse,,1,kg,,1,,,,", "Gemüsehof Eichenberg,IT-5,schlecht,,Gemüse,,1,kg,,-3,,,,"))
                .untilText("Der Preis -3 ist negativ.");
        assertThat(browser.css("#importErrors tbody td").getText()).isEqualTo("3");
        assertThat(browser.all("#runImport")).isEmpty();
        upload(file(StandardCharsets.ISO_8859_1, HEAD, "Gemüsehof Eichenberg,IT-6,Rüben,,Gemüse,,1,kg,,1,,,,")).untilText("nicht in UTF-8");
        upload(file(StandardCharsets.UTF_8, "producer,sku,name", "Gemüsehof Eichenberg,IT-7,Rüben")).untilText("Es fehlen Spalten: category, units, unit_type, variant_unit_name, price.");
        assertThat(fingerprint()).isEqualTo(before);
    }

    @Test
    void refusesFiftyMegabytesKindly() throws Exception {
        String before = fingerprint();
        Path file = directory.resolve("huge.csv");
        Files.write(file, new byte[50 * 1024 * 1024]);
        upload(file).untilText("Diese Datei ist zu groß.");
        assertThat(fingerprint()).isEqualTo(before);
    }

    private Browser upload(Path file) {
        browser.open(PAGE);
        browser.by("file").sendKeys(file.toAbsolutePath().toString());
        return browser.press("checkFile");
    }

    private Path file(Charset charset, String... lines) throws IOException {
        return Files.write(directory.resolve("list-" + System.nanoTime() + ".csv"), (String.join("\n", lines) + "\n").getBytes(charset));
    }

    /** Everything an import may write. */
    private String fingerprint() throws SQLException {
        return one("SELECT CONCAT_WS('/', (SELECT COUNT(*) FROM product), (SELECT SUM(CRC32(CONCAT_WS('|', id, current_version_id, published, list_words))) FROM product), "
                + "(SELECT COUNT(*) FROM product_version), (SELECT MAX(id) FROM product_version))");
    }

    private String one(String sql) throws SQLException {
        try (Connection connection = stack.open(); var statement = connection.createStatement(); ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : null;
        }
    }
}
