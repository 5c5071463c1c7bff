package org.allmende.council.polls;

/**
 * What can be voted for, as it goes on the ballot.
 *
 * @param position counted from 1 without gaps, in the order of the ballot
 * @param statement what speaks for it, in the words of the candidate or of whoever proposed it; may be empty
 * @param personId the candidate, or null
 * @param chamberId the candidate's chamber, or null
 * @param passive the option that says that all stays as it is
 */
public record PollOption(int position, String label, String statement, Long personId, Long chamberId, boolean passive) {}
