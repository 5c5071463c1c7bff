package org.allmende.council.counter;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.allmende.council.elections.Method;

/**
 * Reads ranked ballots from CSV in one of three layouts, told by the first row: two numbers (candidates and seats, then ballots by
 * number as in BLT), columns rank1, rank2, ... with names in the cells, or one column for each candidate with ranks in the cells.
 */
final class CsvBallots {

    static final Pattern RANK_COLUMN = Pattern.compile("(?i)(?:rank|choice|preference|pref|rang|wahl)[ _-]*(\\d{1,4})|(\\d{1,4})(?:st|nd|rd|th|\\.)?[ _-]*(?:rank|choice|preference|wahl)");
    static final Set<String> WEIGHT_COLUMNS = Set.of("count", "weight", "votes", "anzahl", "gewicht", "stimmen");
    static final Set<String> ID_COLUMNS = Set.of("id", "ballot", "ballot_id", "ballotid", "voter", "voter_id", "paper", "precinct", "stimmzettel");

    private CsvBallots() {}

    static Ballots read(Source source, Method method, Warnings warnings) {
        CsvRows rows = new CsvRows(source);
        if (!rows.next()) {
            throw source.bad(source.start(), "council.counter.file.empty");
        }
        if (rows.isNumber(0) && rows.isNumber(1)) {
            return new CsvIndexes(source, rows).read();
        }
        if (java.util.stream.IntStream.range(0, rows.size()).anyMatch(cell -> RANK_COLUMN.matcher(rows.text(cell).strip()).matches())) {
            return new CsvNames(source, rows).read(warnings);
        }
        return new CsvRanks(source, rows, method).read();
    }

    static boolean isOneOf(Set<String> names, String column) {
        return names.contains(column.strip().toLowerCase(java.util.Locale.ROOT).replace(' ', '_'));
    }

    static Ballots untitled(Source source, List<String> names, org.allmende.council.elections.Papers papers) {
        return new Ballots(source, "", names, Set.of(), 0, source.start(), papers);
    }
}
