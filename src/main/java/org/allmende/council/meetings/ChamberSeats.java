package org.allmende.council.meetings;

/** How many of a chamber's members are present. */
public record ChamberSeats(String name, int seats, int present) {}
