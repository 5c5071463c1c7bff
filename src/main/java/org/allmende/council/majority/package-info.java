/**
 * Exact rules for votes with yes, no and abstention. Values and pure functions; owns no tables.
 *
 * <p>Words: a <em>majority</em> is a rule, made of <em>conditions</em> (a share of a base) that must all hold, perhaps with a
 * minimum <em>turnout</em> and with conditions for single chambers; a <em>tally</em> is a count; a <em>verdict</em> is what the
 * rule makes of it, with its <em>derivation</em> in words. No float anywhere: shares are fractions, weights exact decimals.
 */
package org.allmende.council.majority;
