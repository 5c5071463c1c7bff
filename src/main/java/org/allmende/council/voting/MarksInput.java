package org.allmende.council.voting;

/**
 * What a voter fills in on the page, for some methods: one request-scoped CDI bean for each {@code cast-*.xhtml}. Request-scoped,
 * so that nothing of a secret vote stays in a view or a session.
 */
public interface MarksInput {

    boolean takes(BallotMethod method);

    /** @return null if nothing was chosen */
    Marks marks(BallotSheet ballot);

    /** Of an objection. */
    default String reason() {
        return null;
    }

    /** The id of the input at which a missing choice is told. */
    String field();
}
