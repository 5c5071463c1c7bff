/**
 * What is put to a vote besides motions, before the vote: elections of persons, and choices among options.
 *
 * <p>Owns poll, poll_option. Words: a <em>poll</em> is one question with several answers; in an <em>election</em> the answers are
 * <em>candidates</em>, who stand only after they accepted their <em>candidacy</em>; in <em>systemic consensing</em> they are
 * <em>options</em>, one of which, the <em>passive</em> one, says that all stays as it is. When its ballot opens a poll is frozen.
 * Votes belong to {@code council.voting}, which answers the question {@link PollBallots}.
 */
package org.allmende.council.polls;
