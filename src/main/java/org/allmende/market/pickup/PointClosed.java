package org.allmende.market.pickup;

import java.time.LocalDate;

/** A pickup point takes no boxes from that day on. */
public record PointClosed(long pointId, LocalDate from, long decisionId) {}
