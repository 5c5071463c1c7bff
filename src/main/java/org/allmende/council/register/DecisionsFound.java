package org.allmende.council.register;

import java.util.List;

/** One page of decisions, newest first. @param first position of the first row, from 1 @param total of all pages */
public record DecisionsFound(List<DecisionRow> rows, int first, int total) {

    public int last() {
        return first + rows.size() - 1;
    }

    public boolean hasMore() {
        return last() < total;
    }
}
