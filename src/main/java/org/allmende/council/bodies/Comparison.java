package org.allmende.council.bodies;

/** How a share is compared with what is needed: GE "at least", GT "more than". */
public enum Comparison {
    GE, GT
}
