package org.allmende.market.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityInputTest {

    @ParameterizedTest
    @CsvSource({"'12,5', 12.5", "12.5, 12.5", "'1.200', 1200", "'1.200,25', 1200.25", "' 7 ', 7", "0, 0", "'0,125', 0.125", "'1 000', 1000"})
    void understandsGermanNumbers(String typed, BigDecimal expected) {
        assertThat(QuantityInput.parse(typed, Locale.GERMAN).orElseThrow()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'1,200', 1200", "1.200, 1.2", "12.5, 12.5"})
    void understandsEnglishNumbers(String typed, BigDecimal expected) {
        assertThat(QuantityInput.parse(typed, Locale.ENGLISH).orElseThrow()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1", "viel", "''", "'1,2345'", "1e5", "200000", "1-2"})
    void refusesWhatIsNoQuantity(String typed) {
        assertThat(QuantityInput.parse(typed, Locale.GERMAN)).isEmpty();
    }
}
