package org.allmende.council.meetings;

public record RecusalRow(long itemId, long personId, String name, String reason) {}
