/**
 * Circular votes: a body decides without a meeting, until a deadline.
 *
 * <p>Owns circular_recusal. The statutes say whether that is allowed and whether all must agree (BGB s. 32 (3)). Words: a vote is
 * <em>circulated</em> when the chair opens it with a deadline; members are told, and <em>reminded</em> while they have not voted; it
 * closes by itself at the <em>deadline</em>, or the chair closes it once everybody has voted. The ballot itself is
 * {@code council.voting}'s.
 */
package org.allmende.council.circular;
