package org.allmende.council.majority;

/** The count of one chamber, with its name for the derivation. */
public record ChamberTally(long chamberId, String name, Tally tally) {}
