package org.allmende.council.bodies;

/** @param kind ASSEMBLY, SPEAKERS_CIRCLE, BOARD or WORKING_GROUP */
public record BodyRow(long id, String name, String kind) {}
