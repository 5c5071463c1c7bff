package org.allmende.standards.assessments;

import java.util.List;

/** Asked by the gate: who offers products here. */
public interface Producing {

    /** All producers that are admitted and not suspended. */
    List<Long> producerIds();
}
