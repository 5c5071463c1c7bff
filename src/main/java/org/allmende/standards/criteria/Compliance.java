package org.allmende.standards.criteria;

import java.time.LocalDate;
import java.util.Map;

/** Asked for the pages of standards: how many producers meet each. */
public interface Compliance {

    /** @return number of producers with a valid declaration, by standard id; standards that nobody meets are missing */
    Map<Long, Integer> metBy(LocalDate day);

    /** How many producers there are in all. */
    int producers();
}
