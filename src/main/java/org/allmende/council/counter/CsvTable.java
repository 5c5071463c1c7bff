package org.allmende.council.counter;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A CSV file whose columns have names: those that are known, and those that only people read. */
final class CsvTable {

    private static final Pattern FOR_PEOPLE = Pattern.compile("(expected|note|comment|remark|description|title|source|question).*");

    private final CsvRows rows;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final int width;

    CsvTable(Source source, Set<String> known, Set<String> needed) {
        rows = new CsvRows(source);
        if (!rows.next()) {
            throw source.bad(source.start(), "council.counter.file.empty");
        }
        width = rows.size();
        for (int cell = 0; cell < width; cell++) {
            String name = rows.text(cell).strip().toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
            if (!known.contains(name) && !FOR_PEOPLE.matcher(name).matches() && !name.isEmpty()) {
                throw rows.bad(cell, "council.counter.csv.unknown-column", rows.quotable(cell), String.join(", ", known));
            }
            if (columns.put(name, cell) != null && !name.isEmpty()) {
                throw rows.bad(cell, "council.counter.csv.column-twice", rows.quotable(cell));
            }
        }
        for (String name : needed) {
            if (!columns.containsKey(name)) {
                throw rows.badRow("council.counter.csv.column-missing", name);
            }
        }
    }

    boolean next() {
        if (!rows.next()) {
            return false;
        }
        rows.expectNoMoreThan(width);
        return true;
    }

    /** Empty where there is no such column or nothing in it. */
    String get(String column) {
        Integer cell = columns.get(column);
        return cell == null ? "" : rows.text(cell).strip();
    }

    BadInput bad(String column, String key, Object... arguments) {
        Integer cell = columns.get(column);
        return cell == null ? rows.badRow(key, arguments) : rows.bad(cell, key, arguments);
    }

    /** Where the row begins in the file. */
    int rowAt() {
        return rows.rowAt();
    }
}
