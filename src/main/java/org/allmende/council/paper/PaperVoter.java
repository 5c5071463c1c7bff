package org.allmende.council.paper;

/** A name on the roll. @param chamberId 0 for none @param holder who votes for a represented member, or null @param voted already, not on paper */
public record PaperVoter(long personId, String name, long chamberId, String chamber, String holder, boolean voted, boolean paper) {}
