package org.allmende.council.counter;

import java.util.Arrays;

/**
 * Goes through a CSV file row by row, on the bytes, so that a million ballots take little and every complaint knows its line and column.
 * The separator is the most frequent of comma, semicolon and tab in the first row. Blank lines are passed over.
 */
final class CsvRows {

    private static final int MOST_DIGITS = 15;

    private final Source source;
    private final byte[] bytes;
    private final byte separator;
    private int at;
    private int rowAt;
    private int size;
    private int[] from = new int[16];
    private int[] to = new int[16];
    private boolean[] quoted = new boolean[16];

    CsvRows(Source source) {
        this.source = source;
        bytes = source.bytes();
        at = source.start();
        while (skipBlankLines() && bytes[at] == '#') {
            skipLine();
        }
        separator = separator();
    }

    /** Reads the next row; false at the end of the file. */
    boolean next() {
        if (!skipBlankLines()) {
            return false;
        }
        rowAt = at;
        size = 0;
        while (true) {
            cell();
            if (at >= bytes.length || bytes[at] != separator) {
                return true;
            }
            at++;
        }
    }

    int rowAt() {
        return rowAt;
    }

    int size() {
        return size;
    }

    boolean isEmpty(int cell) {
        return cell >= size || from[cell] == to[cell];
    }

    /** Empty where the row is too short. */
    String text(int cell) {
        if (cell >= size) {
            return "";
        }
        String text = source.text(from[cell], to[cell]);
        return quoted[cell] ? text.replace("\"\"", "\"") : text;
    }

    /** Whether the cell is a whole number, perhaps with zeros behind a decimal point. */
    boolean isNumber(int cell) {
        return cell < size && digits(cell) > 0;
    }

    /** A whole number of at least {@code least}. */
    long number(int cell, long least) {
        int digits = digits(cell);
        if (digits > MOST_DIGITS) {
            throw bad(cell, "council.counter.number-too-large", quotable(cell));
        }
        long number = 0;
        for (int i = from[cell]; i < from[cell] + digits; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        if (digits == 0 || number < least) {
            throw bad(cell, "council.counter.csv.number-expected", quotable(cell), String.valueOf(least));
        }
        return number;
    }

    /** The row as it stands. */
    String row() {
        return source.text(rowAt, at).strip();
    }

    BadInput bad(int cell, String key, Object... arguments) {
        return source.bad(cell < size ? from[cell] : at, key, arguments);
    }

    BadInput badRow(String key, Object... arguments) {
        return source.bad(rowAt, key, arguments);
    }

    /** Complains of cells that have no column. */
    void expectNoMoreThan(int columns) {
        for (int cell = columns; cell < size; cell++) {
            if (!isEmpty(cell)) {
                throw bad(cell, "council.counter.csv.too-many-cells", String.valueOf(columns));
            }
        }
    }

    /** What the cell says, short, to be quoted in a complaint. */
    BadInput.Found quotable(int cell) {
        return new BadInput.Found(text(cell).lines().findFirst().map(text -> text.substring(0, Math.min(text.length(), 40))).orElse(""));
    }

    private int digits(int cell) {
        int i = from[cell];
        while (i < to[cell] && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        int digits = i - from[cell];
        if (i + 1 < to[cell] && bytes[i] == '.') {
            do {
                i++;
            } while (i < to[cell] && bytes[i] == '0');
        }
        return i == to[cell] ? digits : 0;
    }

    private void cell() {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            quoted = Arrays.copyOf(quoted, size * 2);
        }
        while (at < bytes.length && isBlank(at)) {
            at++;
        }
        quoted[size] = at < bytes.length && bytes[at] == '"' && !(at + 2 < bytes.length && bytes[at + 1] == '"' && !endsCell(at + 2) && bytes[at + 2] != '"');
        if (quoted[size]) {
            quotedCell();
        } else {
            from[size] = at;
            while (!endsCell(at)) {
                at++;
            }
            to[size] = at;
            while (to[size] > from[size] && isBlank(to[size] - 1)) {
                to[size]--;
            }
        }
        size++;
    }

    private void quotedCell() {
        int open = at++;
        from[size] = at;
        while (at < bytes.length && (bytes[at] != '"' || at + 1 < bytes.length && bytes[at + 1] == '"')) {
            at += bytes[at] == '"' ? 2 : 1;
        }
        if (at >= bytes.length) {
            throw source.bad(open, "council.counter.csv.quote-not-closed");
        }
        to[size] = at++;
        while (at < bytes.length && isBlank(at)) {
            at++;
        }
        if (!endsCell(at)) {
            throw source.bad(at, "council.counter.csv.after-quote", source.wordAt(at));
        }
    }

    private boolean endsCell(int offset) {
        return offset >= bytes.length || bytes[offset] == separator || bytes[offset] == '\n' || bytes[offset] == '\r';
    }

    private boolean isBlank(int offset) {
        return bytes[offset] == ' ' || bytes[offset] == '\t' && separator != '\t';
    }

    private boolean skipBlankLines() {
        int next = at;
        while (next < bytes.length && (Source.isSpace(bytes[next]) || bytes[next] == 0x1a && next + 1 == bytes.length)) {
            if (bytes[next++] == '\n' || bytes[next - 1] == '\r') {
                at = next;
            }
        }
        at = next == bytes.length ? next : at;
        return at < bytes.length;
    }

    private void skipLine() {
        while (at < bytes.length && !source.endsLine(at)) {
            at++;
        }
    }

    private byte separator() {
        int[] found = new int[128];
        boolean inQuotes = false;
        for (int i = at; i < bytes.length && (inQuotes || !source.endsLine(i)); i++) {
            inQuotes ^= bytes[i] == '"';
            if (!inQuotes && bytes[i] > 0) {
                found[bytes[i]]++;
            }
        }
        byte most = found[';'] > found[','] ? (byte) ';' : (byte) ',';
        return found['\t'] > found[most] ? (byte) '\t' : most;
    }
}
