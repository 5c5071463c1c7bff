package org.allmende.council.voting;

/** What is in the ballot box. */
record Count(long yes, long no, long abstain) {}
