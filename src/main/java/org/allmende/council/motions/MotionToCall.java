package org.allmende.council.motions;

/** A seconded motion that waits for an agenda. */
public record MotionToCall(long id, String title) {}
