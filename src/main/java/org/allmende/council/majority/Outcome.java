package org.allmende.council.majority;

/** What a rule makes of a count. */
public enum Outcome {
    ACCEPTED,
    REJECTED,
    /** As many yes as no where the statutes give the last word to the chair or the lot: one more yes would adopt. */
    TIED
}
