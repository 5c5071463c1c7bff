package org.allmende.council.voting;

public enum Choice {
    YES, NO, ABSTAIN
}
