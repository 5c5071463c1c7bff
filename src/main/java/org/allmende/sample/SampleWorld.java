package org.allmende.sample;

/** One area's part of the demo world. Loaded in the order given, in one transaction, into an empty data base. */
public interface SampleWorld {

    /** Lower loads first; equal to the tier of the area: people 1, council 2, standards 3, market supply 4, market demand 5, history 6. */
    int order();

    void load(Scale scale);
}
