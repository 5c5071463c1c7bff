package org.allmende.council.voting;

/**
 * What a box must know of its ballot.
 *
 * @param options how many there are; 0 for a motion
 * @param byChambers whether chambers are counted on their own
 * @param sealName the name under which the box knows its seal, or null
 */
public record BallotFacts(long id, Long meetingId, BallotMethod method, Form form, int options, boolean changeable, boolean byChambers, String sealName) {}
