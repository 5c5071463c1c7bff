package org.allmende.council.voting;

import java.math.BigDecimal;

/**
 * One chamber's part of a result.
 *
 * @param base of how many votes a share is needed @param needed the smallest number of yes votes that is enough
 * @param reached whether the chamber agrees
 */
public record ChamberResult(String name, BigDecimal yes, BigDecimal no, BigDecimal abstain, BigDecimal invalid, BigDecimal base, long needed, boolean reached) {}
