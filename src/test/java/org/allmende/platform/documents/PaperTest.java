package org.allmende.platform.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {

    @Test
    void printsNamesOfTheRegionAndOfElsewhere() throws IOException {
        byte[] pdf = new Paper("Packliste für Großalmerode", Locale.GERMAN).section("Kisten")
                .table(List.of("Name", "Zahl"), List.of(List.of("Ivana Petrović & Öhler <Hof>", 3))).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("Packliste für Großalmerode", "Ivana Petrović & Öhler <Hof>", "3");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("de");
        }
    }

    @Test
    void fiveThousandRowsBecomeAPaper() throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            rows.add(List.of("Monika Ackermann " + i, "Familienkiste", "1 Glas Honig, 2 Brote"));
        }
        byte[] pdf = new Paper("Groß", Locale.GERMAN).table(List.of("Name", "Kiste", "Extras"), rows).pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(50);
            assertThat(new PDFTextStripper().getText(document)).contains("Ackermann 0", "Ackermann 4999");
        }
    }

    @Test
    void formulasStayTexts() {
        String csv = new String(new Csv(List.of("Name", "Menge")).row(List.of("=1+1", -2)).row(List.of("@x;y", "a")).bytes(), StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\ufeffName;Menge\r\n'=1+1;-2\r\n\"'@x;y\";a\r\n");
    }
}
