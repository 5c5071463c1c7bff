package org.allmende.council.paper;

import java.time.Instant;
import java.util.List;

/** The count of one person. @param lines by chamber */
public record PaperCount(long id, long personId, String name, Instant at, List<CountLine> lines) {

    boolean sameAs(PaperCount other) {
        return lines.equals(other.lines);
    }

    /** All chambers together. */
    public CountLine total() {
        return lines.stream().reduce(new CountLine(0, 0, 0, 0, 0), CountLine::plus);
    }
}
