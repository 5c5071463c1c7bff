package org.allmende.council.bodies;

/** Whether a body may decide without a meeting. */
public enum Circular {
    NO,
    /** Only if every entitled member says yes (BGB s. 32 (3)). */
    ALL_AGREE,
    /** By the rule for motions, where the statutes allow it. */
    MAJORITY
}
