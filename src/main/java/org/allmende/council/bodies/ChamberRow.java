package org.allmende.council.bodies;

/** A chamber with its seats. */
public record ChamberRow(long id, String name, int seats) {}
