package org.allmende.council.voting;

import java.util.Locale;
import org.allmende.council.elections.Method;

/** What a voter puts on the paper, and how it is counted. */
public enum BallotMethod {
    YES_NO_ABSTAIN, CONSENT, APPROVAL, SCORE, IRV, STV_SCOTTISH, SCHULZE, CONSENSING;

    /** Decides a motion; the others choose among the options of a poll. */
    public boolean ofMotion() {
        return this == YES_NO_ABSTAIN || this == CONSENT;
    }

    /** The voter puts options in an order. */
    public boolean ranked() {
        return this == IRV || this == STV_SCOTTISH || this == SCHULZE;
    }

    /** Elects by the counter; consensing has its own count. */
    public boolean elects() {
        return !ofMotion() && this != CONSENSING;
    }

    public Method counting() {
        return Method.valueOf(name());
    }

    /** As in the names of the pages' parts: {@code result-stv-scottish.xhtml}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The part of the page with which one votes: {@code cast-ranking.xhtml}. */
    public String paper() {
        return ranked() ? "ranking" : slug();
    }
}
