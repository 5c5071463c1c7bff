package org.allmende.council.voting;

import java.math.BigDecimal;

/** One filled-in paper, when the box is emptied: without a name. @param chamberId null where chambers do not matter */
public record Paper(Marks marks, BigDecimal weight, Long chamberId) {}
