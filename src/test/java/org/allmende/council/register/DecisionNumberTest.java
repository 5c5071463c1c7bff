package org.allmende.council.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionNumberTest {

    @ParameterizedTest
    @CsvSource({"2027, 1, 2027-001", "2027, 14, 2027-014", "2027, 999, 2027-999", "2028, 1000, 2028-1000"})
    void readsAsYearAndCount(int year, int count, String number) {
        assertThat(new DecisionNumber(year, count)).hasToString(number);
    }
}
