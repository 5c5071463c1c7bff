package org.allmende.council.voting;

/**
 * What a voter fills in on the page, for some methods: one request-scoped CDI bean for each {@code cast-*.xhtml}. Request-scoped,
 * so that nothing of a secret vote stays in a view or a session.
 */
public interface MarksInput {

    boolean takes(BallotMethod method);

    /**
     * @return null if nothing was chosen
     * @throws org.allmende.platform.web.Refused if it cannot be counted
     */
    Marks marks(BallotSheet ballot);

    /** Of an objection. */
    default String reason() {
        return null;
    }

    /** Whether the voter has seen once more what is about to be cast; if not, the page shows it now. */
    default boolean checked(Marks marks) {
        return true;
    }

    /** The id of the input at which a missing choice is told. */
    String field();
}
