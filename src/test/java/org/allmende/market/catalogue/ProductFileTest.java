package org.allmende.market.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.allmende.market.labels.Category;
import org.allmende.market.catalogue.ProductFile.Parsed;
import org.junit.jupiter.api.Test;

class ProductFileTest {

    private static final String HEAD = "producer,sku,name,display_name,category,description,units,unit_type,variant_unit_name,price,on_hand,on_demand,shipping_category,tax_category\n";

    private static Parsed parse(String... lines) {
        return ProductFile.parse((HEAD + String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> errors(Parsed parsed) {
        return parsed.errors().stream().map(error -> error.line() + " " + error.code()).toList();
    }

    @Test
    void readsAFileInTheLayoutOfTheOpenFoodNetwork() throws IOException {
        Parsed parsed = ProductFile.parse(getClass().getResourceAsStream("/products_120_ofn_layout.csv").readAllBytes());
        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.lines()).hasSize(120);
        assertThat(parsed.lines().getFirst()).isEqualTo(new ProductLine(2, "Musterhof", "1", "Kartoffeln festkochend Sorte 1", Category.VEGETABLES, "", "KGM",
                new BigDecimal("2"), 390, null));
    }

    @Test
    void readsTheSampleOfTheOpenFoodNetworkWhereItIsAtHand() throws IOException {
        Path sample = Path.of("../shared/data/catalogue/ofn_sample_120_products.csv");
        assumeThat(sample).exists();
        Parsed parsed = ProductFile.parse(Files.readAllBytes(sample));
        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.lines()).hasSize(120);
        assertThat(parsed.lines().getFirst()).isEqualTo(new ProductLine(2, "User Enterprise", "1", "Imported Product 1", Category.VEGETABLES, "Orange Tree", "GRM",
                BigDecimal.ONE, 200, null));
    }

    @Test
    void mapsUnits() {
        Parsed parsed = parse("A,1,a,,Gemüse,,2,T,,1,,,,", "A,2,b,,Vegetables,,500,mL,,1.5,,,,", "A,3,c,,Obst,,6,,Stück,\"2,90\",,,,", "A,4,d,,Fruit,,1,,Bund,1,,,,");
        assertThat(parsed.errors()).isEmpty();
        assertThat(parsed.lines()).extracting(ProductLine::unit).containsExactly("KGM", "MLT", "H87", "BH");
        assertThat(parsed.lines()).extracting(line -> line.content().intValueExact()).containsExactly(2000, 500, 6, 1);
        assertThat(parsed.lines()).extracting(ProductLine::priceCents).containsExactly(100L, 150L, 290L, 100L);
    }

    @Test
    void namesTheLineThatIsNotUtf8() {
        byte[] file = (HEAD + "A,1,a,,Gemüse,,1,kg,,1,,,,\nA,2,Möhren,,Gemüse,,1,kg,,1,,,,\n").getBytes(StandardCharsets.UTF_8);
        byte[] latin = (HEAD + "A,1,a,,Vegetables,,1,kg,,1,,,,\nA,2,Möhren,,Vegetables,,1,kg,,1,,,,\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(ProductFile.parse(file).errors()).isEmpty();
        assertThat(errors(ProductFile.parse(latin))).containsExactly("3 wrong-encoding");
    }

    @Test
    void refusesUtf16() {
        assertThat(errors(ProductFile.parse(HEAD.getBytes(StandardCharsets.UTF_16)))).containsExactly("1 wrong-encoding");
    }

    @Test
    void namesMissingColumns() {
        Parsed parsed = ProductFile.parse("producer,sku,name\nA,1,a\n".getBytes(StandardCharsets.UTF_8));
        assertThat(errors(parsed)).containsExactly("1 missing-columns");
        assertThat(parsed.errors().getFirst().arguments()).containsExactly("category, units, unit_type, variant_unit_name, price");
    }

    @Test
    void namesEachLineWithAWrongPrice() {
        assertThat(errors(parse("A,1,a,,Obst,,1,kg,,-1,,,,", "A,2,a,,Obst,,1,kg,,billig,,,,", "A,3,a,,Obst,,1,kg,,1.999,,,,", "A,4,a,,Obst,,1,kg,,0,,,,")))
                .containsExactly("2 negative-price", "3 wrong-price", "4 wrong-price");
    }

    @Test
    void namesUnknownUnitsCategoriesAndContents() {
        assertThat(errors(parse("A,1,a,,Obst,,1,lb,,1,,,,", "A,2,a,,Autos,,1,kg,,1,,,,", "A,3,a,,Obst,,0,kg,,1,,,,", "A,4,a,,Obst,,1,,Fuhre,1,,,,")))
                .containsExactly("2 unknown-unit", "3 unknown-category", "4 wrong-units", "5 unknown-unit");
    }

    @Test
    void namesTheSecondUseOfANumber() {
        Parsed parsed = parse("Höfe,1,a,,Obst,,1,kg,,1,,,,", "B,1,a,,Obst,,1,kg,,1,,,,", "HÖFE,1,b,,Obst,,1,kg,,1,,,,");
        assertThat(errors(parsed)).containsExactly("4 duplicate-sku");
        assertThat(parsed.errors().getFirst().arguments()).containsExactly("1", "2");
    }

    @Test
    void countsLinesAcrossLineBreaksInFields() {
        assertThat(errors(parse("A,1,a,,Obst,\"zwei\nZeilen\",1,kg,,1,,,,", "A,2,a,,Obst,,1,kg,,-1,,,,"))).containsExactly("4 negative-price");
    }

    @Test
    void saysWhereAnOpenQuoteBreaksTheFile() {
        assertThat(parse("A,1,a,,Obst,,1,kg,,1,,,,", "A,2,\"offen,,Obst,,1,kg,,1,,,,").errors()).extracting(LineError::code).containsExactly("not-a-list");
    }

    @Test
    void refusesEmptyAndHugeFiles() {
        assertThat(errors(ProductFile.parse(HEAD.getBytes(StandardCharsets.UTF_8)))).containsExactly("1 no-lines");
        assertThat(errors(ProductFile.parse(new byte[0]))).isNotEmpty();
        assertThat(errors(ProductFile.parse(new byte[50 * 1024 * 1024]))).containsExactly("1 too-large");
    }

    @Test
    void leavesUnsaidAllergensUnsaid() {
        byte[] file = "producer,sku,name,category,units,unit_type,variant_unit_name,price,allergens\nA,1,a,Obst,1,kg,,1,\nA,2,a,Obst,1,kg,,1,none\nA,3,a,Obst,1,kg,,1,\"Nuts, milk\"\nA,4,a,Obst,1,kg,,1,Gift\n"
                .getBytes(StandardCharsets.UTF_8);
        Parsed parsed = ProductFile.parse(file);
        assertThat(parsed.lines()).extracting(ProductLine::allergens).containsExactly(null, "", "milk,nuts");
        assertThat(errors(parsed)).containsExactly("5 unknown-allergen");
    }
}
