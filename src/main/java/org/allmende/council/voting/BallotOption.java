package org.allmende.council.voting;

/**
 * What can be marked on a paper.
 *
 * @param position counts from 1
 * @param personId the candidate, or null @param chamberId the candidate's chamber, or null
 * @param passive the option that says that all stays as it is
 */
public record BallotOption(int position, String label, Long personId, Long chamberId, boolean passive) {}
