/**
 * Meetings: plan, call, open, attend, deal with the agenda, close.
 *
 * <p>Owns meeting, agenda_item, attendance, recusal, proxy. Words: a meeting is <em>called</em> when its invitation goes out;
 * <em>attendance</em> is an interval of presence; the <em>quorum</em> is a fact that follows from attendance, mandates, recusals and
 * the frozen statutes; an item is <em>called up</em> when the chair turns to it; a <em>recusal</em> takes a member out of one item.
 * A <em>proxy</em> lets another member who is there (the <em>holder</em>) vote for one who is not, who then counts as present.
 * Votes belong to {@code council.voting}, which answers the question {@link ItemBallots}; elections and choices
 * to {@code council.polls}, which answers {@link ItemPolls}.
 */
package org.allmende.council.meetings;
