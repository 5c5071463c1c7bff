/**
 * Votes: opening, casting, closing, and what follows from the count.
 *
 * <p>Owns ballot, electorate, vote. Words: a <em>ballot</em> is one vote of a body on one item; the <em>roll</em> (electorate)
 * says who may vote and is frozen when the ballot opens; a <em>choice</em> is yes, no or abstention; a <em>majority</em> is the
 * rule, a <em>tally</em> the count, an <em>outcome</em> what the rule makes of it, with its derivation in words.
 */
package org.allmende.council.voting;
