package org.allmende.council.counter;

import org.allmende.council.elections.Papers;

/** How many voters a row of a CSV file stands for: one where there is no column for it. */
final class Weights {

    private final CsvRows rows;
    private final int column;
    private long votes;

    /** @param column or -1 */
    Weights(CsvRows rows, int column) {
        this.rows = rows;
        this.column = column;
    }

    long next() {
        long weight = column < 0 || rows.isEmpty(column) && rows.size() <= column ? 1 : rows.number(column, 1);
        votes += weight;
        if (votes > Papers.MOST_VOTES) {
            throw rows.bad(Math.max(column, 0), "council.counter.too-many-votes");
        }
        return weight;
    }
}
