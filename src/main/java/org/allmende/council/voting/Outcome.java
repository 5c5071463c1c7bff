package org.allmende.council.voting;

public enum Outcome {
    ACCEPTED, REJECTED
}
