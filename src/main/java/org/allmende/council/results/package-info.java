/**
 * Results of elections and choices as people meet them: tables and pictures, drawn from a stored result.
 *
 * <p>Owns no table, decides nothing. Words: a <em>bar</em> is the length of one count; the <em>boundary</em> lies below the last
 * seat; a <em>rounds picture</em> has one row for each candidate and one column for each round, with the quota as a line.
 */
package org.allmende.council.results;
