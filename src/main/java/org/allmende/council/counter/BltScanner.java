package org.allmende.council.counter;

import java.util.ArrayList;
import java.util.List;

/** Goes through the numbers of a BLT file, byte by byte: blanks, comments and the commas that spreadsheets leave are passed over. */
final class BltScanner {

    private static final int MOST_COMMENTS = 100_000;
    private static final int MOST_DIGITS = 15;

    private final Source source;
    private final byte[] bytes;
    private final List<Integer> comments = new ArrayList<>();
    private int at;
    private int line = 1;

    BltScanner(Source source) {
        this.source = source;
        bytes = source.bytes();
        at = source.start();
    }

    /** Goes to the next character that counts; false at the end of the file. */
    boolean more() {
        while (at < bytes.length) {
            byte next = bytes[at];
            if (next == ' ') {
                at++;
            } else if (Source.isSpace(next)) {
                line += source.endsLine(at++) ? 1 : 0;
            } else if (next == '#') {
                comment();
            } else if (next == ',' && onlyCommasFollow() || next == 0x1a && at + 1 == bytes.length) {
                at++;
            } else {
                return true;
            }
        }
        return false;
    }

    boolean isAt(char character) {
        return at < bytes.length && bytes[at] == character;
    }

    boolean isAtDigit() {
        return at < bytes.length && isDigit(bytes[at]);
    }

    boolean isAtEndOfWord() {
        return isEndOfWord(at);
    }

    /** Whether the character here is a word of its own. */
    boolean isAlone(char character) {
        return isAt(character) && isEndOfWord(at + 1);
    }

    void step() {
        at++;
    }

    int at() {
        return at;
    }

    int line() {
        return line;
    }

    /** Where the lines that are wholly comment begin. */
    List<Integer> comments() {
        return comments;
    }

    /** A whole number of any size that an int cannot hold counts as the greatest int. */
    int digits() {
        int number = 0;
        while (at < bytes.length && isDigit(bytes[at])) {
            number = number > Integer.MAX_VALUE / 10 - 1 ? Integer.MAX_VALUE : number * 10 + bytes[at] - '0';
            at++;
        }
        return number;
    }

    /** A whole number; zeros may follow behind a decimal point. @param expected the complaint where there is none */
    long number(String expected) {
        int from = at;
        long number = 0;
        while (at < bytes.length && isDigit(bytes[at])) {
            number = number * 10 + bytes[at++] - '0';
            if (at - from > MOST_DIGITS) {
                throw source.bad(from, "council.counter.number-too-large", source.wordAt(from));
            }
        }
        if (at > from && at + 1 < bytes.length && bytes[at] == '.' && bytes[at + 1] == '0') {
            at++;
            while (at < bytes.length && bytes[at] == '0') {
                at++;
            }
        }
        if (at == from || !isEndOfWord(at)) {
            throw source.bad(from, expected, source.wordAt(from));
        }
        return number;
    }

    /** Passes over "(id)". */
    void id() {
        int from = at;
        while (bytes[at] != ')') {
            if (++at == bytes.length || source.endsLine(at)) {
                throw source.bad(from, "council.counter.blt.id-not-closed");
            }
        }
        at++;
    }

    /** Passes over blanks and commas up to the end of the line. */
    void restOfLine() {
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == ',')) {
            at++;
        }
    }

    private void comment() {
        int before = at - 1;
        while (before >= source.start() && (bytes[before] == ' ' || bytes[before] == '\t')) {
            before--;
        }
        if (comments.size() < MOST_COMMENTS && (before < source.start() || source.endsLine(before))) {
            comments.add(at);
        }
        while (at < bytes.length && !source.endsLine(at)) {
            at++;
        }
    }

    private boolean onlyCommasFollow() {
        int next = at;
        while (next < bytes.length && (bytes[next] == ',' || bytes[next] == ' ' || bytes[next] == '\t')) {
            next++;
        }
        return next == bytes.length || bytes[next] == '\r' || bytes[next] == '\n';
    }

    private boolean isEndOfWord(int offset) {
        return offset >= bytes.length || Source.isSpace(bytes[offset]) || bytes[offset] == '#' || bytes[offset] == ',' || bytes[offset] == '"';
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }
}
