package org.allmende.market.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    private static final Spelling SPELLING = new Spelling(List.of("kartoffeln", "fruhkartoffeln", "sauerkirschen", "susskirschen", "kirschen", "apfel", "birnen", "saft",
            "apfelsaft", "champignons", "kase", "schafskase", "rote", "bete", "milch", "ziegenfrischkase", "brot", "dinkelbrot", "zucchini"));

    @ParameterizedTest
    @CsvSource({"Kartofeln, kartoffeln", "Kartofflen, kartoffeln", "Kirchen, kirschen", "Süskirschen, susskirschen", "Champinions, champignons", "Zuchini, zucchini",
            "Mlich, milch", "rote Beete, rote bete", "Schaafskäse, schafskase"})
    void findsTheWordThatWasMeant(String typed, String meant) {
        assertThat(SPELLING.meant(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"Birnensaft, birnen saft", "Kirschsaft, kirsch saft", "Dinkelmilch, dinkel milch"})
    void takesCompoundsApart(String typed, String meant) {
        assertThat(SPELLING.meant(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"Kirschen", "Äpfel", "Milch", "Käse", "Brote"})
    void leavesAloneWhatThereIs(String typed) {
        assertThat(SPELLING.meant(typed)).isEqualTo(SearchWords.normal(typed));
    }

    @ParameterizedTest
    @CsvSource({"xyz", "Fahrrad", "Waschmaschine", "ei"})
    void doesNotGuessWildly(String typed) {
        assertThat(SPELLING.meant(typed)).isEqualTo(SearchWords.normal(typed));
    }

    @Test
    void isFastEnoughForTenThousandWords() {
        List<String> many = new java.util.ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add("wort" + Integer.toString(i * 7919, 36).replaceAll("[0-9]", "q"));
        }
        many.add("kartoffeln");
        Spelling spelling = new Spelling(many);
        long before = System.nanoTime();
        assertThat(spelling.meant("kartofeln")).isEqualTo("kartoffeln");
        assertThat(System.nanoTime() - before).isLessThan(2_000_000_000L);
    }
}
