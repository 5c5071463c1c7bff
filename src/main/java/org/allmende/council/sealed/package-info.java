/**
 * The sealed ballot box: secret votes, stage one. Implements the question {@code council.voting.BallotBox}.
 *
 * <p>Owns turnout, sealed_ballot, published_ballot and, outside the data base, one file for each open secret ballot. Words: a
 * <em>sealed paper</em> is what was voted, encrypted and of fixed size, under a random id; the <em>seal</em> of a ballot is the key
 * to its papers, and it is destroyed once they are counted; a <em>receipt</em> is the code under which a paper is published, known
 * to its voter alone. The argument, and what it does not promise, stands in ADR 0012.
 */
package org.allmende.council.sealed;
