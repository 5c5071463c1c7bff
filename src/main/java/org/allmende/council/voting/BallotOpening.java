package org.allmende.council.voting;

import org.allmende.council.bodies.Purpose;

/**
 * What the chair opens in a meeting, and how.
 *
 * @param method YES_NO_ABSTAIN or CONSENT for a motion; for a poll null: the poll says so
 * @param purpose which of the statutes' majorities a motion needs
 * @param changeable whether an open vote may be changed until the ballot closes
 * @param fewConfirmed the chair was warned that fewer than five take part in a secret vote
 */
public record BallotOpening(BallotMethod method, Form form, Purpose purpose, boolean changeable, boolean fewConfirmed) {

    /** By raised hand, as it were: yes, no or abstention by the rule for motions. */
    public static final BallotOpening USUAL = new BallotOpening(BallotMethod.YES_NO_ABSTAIN, Form.OPEN, Purpose.MOTION, false, false);

    public static BallotOpening of(Form form) {
        return of(form, false);
    }

    public static BallotOpening of(Form form, boolean fewConfirmed) {
        return new BallotOpening(null, form, Purpose.MOTION, false, fewConfirmed);
    }
}
