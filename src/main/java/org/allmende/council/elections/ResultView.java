package org.allmende.council.elections;

import java.math.BigDecimal;
import java.util.List;

/**
 * A stored result as pages show it: names instead of indexes. Fields that do not apply to the method are empty or null.
 *
 * @param method code, as "stv-scottish" or "consensing"
 * @param valid papers that count, or their weight
 * @param ranks the ranking, equal ones together
 * @param columns the names of all who stand, in the order of every line of votes
 * @param matrix one row for each of the columns
 * @param options of systemic consensing, as they stood on the ballot
 */
public record ResultView(String method, int seats, BigDecimal valid, BigDecimal invalid, Long quota, List<String> winners, List<List<String>> ranks, List<String> columns,
        List<RoundView> rounds, TieView tie, List<MatrixRow> matrix, List<OptionView> options, String derivation) {

    /** @param votes one for each of the columns @param from whose papers were passed on in this round, with the cause (surplus, exclusion) and the votes; or null */
    public record RoundView(int number, List<BigDecimal> votes, BigDecimal exhausted, BigDecimal lost, List<String> elected, List<String> excluded,
            String cause, String from, BigDecimal moved, List<ValueView> values, boolean lot) {}

    /** @param passed what each of these papers counts from now on */
    public record ValueView(BigDecimal passed, BigDecimal papers) {}

    /** @param kind exclusion, surplus or seat */
    public record TieView(String kind, int round, List<String> candidates) {}

    /** One who stands against every other, in the order of the columns. */
    public record MatrixRow(String name, List<Cell> cells) {}

    /** @param wins how many prefer the one of the row @param path the strongest path @param stronger whether the path of the row is stronger than the one back @param more whether more prefer the one of the row */
    public record Cell(BigDecimal wins, BigDecimal path, boolean diagonal, boolean stronger, boolean more) {}

    public record OptionView(String label, boolean passive, BigDecimal resistance, BigDecimal acceptance, boolean chosen) {}
}
