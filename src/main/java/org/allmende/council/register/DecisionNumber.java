package org.allmende.council.register;

import java.util.Locale;

/** The number of a decision: the year and a count within it without gaps, {@code 2027-014}. */
public record DecisionNumber(int year, int count) {

    /**
     * Takes the year's next count. The counter's row stays locked until the transaction ends, so that the next one waits
     * and a rollback gives the number back.
     */
    static final String NEXT = """
            INSERT INTO decision_counter (year, last_no) VALUES (?, 1)
            ON DUPLICATE KEY UPDATE last_no = last_no + 1
            """;

    static final String TAKEN = "SELECT last_no FROM decision_counter WHERE year = ?";

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%03d", year, count);
    }
}
