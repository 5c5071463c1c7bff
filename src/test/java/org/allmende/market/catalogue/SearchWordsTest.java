package org.allmende.market.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    private static boolean finds(String words, String text) {
        return SearchWords.patterns(words).stream().allMatch(pattern -> SearchWords.normal(text).contains(pattern.replace("%", "")));
    }

    @ParameterizedTest
    @CsvSource({"Kirschen, Süßkirschen", "Kaese, Schafskäse in Salzlake", "käse, Ziegenfrischkaese", "ÄPFEL, Äpfel", "Apfel, Äpfel", "Kartoffel, Kartoffeln festkochend",
        "Tomate, Tomaten", "suess, Süßkirschen", "cherries, Kirschen cherry", "brot dinkel, Dinkelbrot", "Most, Mosterei Sontra"})
    void findsGermanWordsHoweverTheyAreWritten(String words, String text) {
        assertThat(finds(words, text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Kirschen, Erdbeeren", "Brot Roggen, Dinkelbrot", "Milch, Käse"})
    void doesNotFindOtherThings(String words, String text) {
        assertThat(finds(words, text)).isFalse();
    }

    @Test
    void takesNothingForAPattern() {
        assertThat(SearchWords.patterns("%_' ; DROP")).allMatch(pattern -> pattern.matches("%[a-z0-9]+%"));
        assertThat(SearchWords.patterns("  ")).isEmpty();
        assertThat(SearchWords.patterns(null)).isEmpty();
        assertThat(SearchWords.patterns("%%%")).isEmpty();
    }
}
