package org.allmende.council.majority;

/** How a count is compared with what is needed: GE "at least", GT "more than". */
public enum Comparison {
    GE, GT;

    /** Whether a count with this {@code sign} of its distance to what is needed is enough. */
    boolean holds(int sign) {
        return this == GE ? sign >= 0 : sign > 0;
    }
}
