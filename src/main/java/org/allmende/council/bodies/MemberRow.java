package org.allmende.council.bodies;

/** A member of a body. @param chamber null where the body has none @param office CHAIR, SECRETARY, TREASURER or null */
public record MemberRow(long personId, String name, String chamber, String office) {}
