/**
 * Paper ballots of people in the room: given out to a name on the roll, counted by two persons who do not see each other's figures.
 *
 * <p>Owns paper_count, paper_count_line. Words: paper is <em>given out</em> and may be <em>taken back</em> before the counting; a
 * <em>count</em> is what one person found; two that agree join the tally (answers {@code council.voting}'s question
 * {@link org.allmende.council.voting.PaperCounts}); two that differ are <em>set aside</em> and everything is counted again.
 */
package org.allmende.council.paper;
