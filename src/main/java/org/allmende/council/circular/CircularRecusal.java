package org.allmende.council.circular;

/** Somebody who is affected personally and stays off the roll. */
public record CircularRecusal(long personId, String name, String reason) {}
