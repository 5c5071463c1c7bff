/**
 * Genuine ties: who settles them, and that it is written down. Owns nothing; lots stand with the ballot.
 *
 * <p>Words: a <em>tie</em> is what the rules leave open; the statutes name the way out: the <em>lot</em>, drawn before a
 * <em>witness</em>, the chair's <em>casting vote</em>, or a <em>run-off</em> among the tied, which stands for the lot.
 */
package org.allmende.council.ties;
