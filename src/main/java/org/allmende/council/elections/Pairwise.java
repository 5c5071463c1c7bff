package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.List;

/**
 * Every candidate against every other. Rows and columns follow the candidates.
 *
 * @param candidates who stand, in the order of the names
 * @param wins how many prefer the one of the row to the one of the column
 * @param paths the strength of the strongest path from row to column, 0 without a path
 */
public record Pairwise(List<Integer> candidates, List<List<BigDecimal>> wins, List<List<BigDecimal>> paths) {}
