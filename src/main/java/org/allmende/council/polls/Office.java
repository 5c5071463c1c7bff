package org.allmende.council.polls;

/** An office in a body, as mandates name it. */
public enum Office {
    CHAIR, SECRETARY, TREASURER
}
