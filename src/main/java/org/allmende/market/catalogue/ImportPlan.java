package org.allmende.market.catalogue;

import java.io.Serializable;
import java.util.List;

/** What an import would do. Nothing is written while there are errors or unknown producers. */
public record ImportPlan(List<PlannedLine> lines, List<LineError> errors, List<String> unknownProducers) implements Serializable {

    public long count(String state) {
        return lines.stream().filter(line -> line.state().name().equals(state)).count();
    }

    public boolean isReady() {
        return errors.isEmpty() && unknownProducers.isEmpty() && lines.stream().anyMatch(line -> line.state() != PlannedLine.State.SAME);
    }
}
