package org.allmende.council.counter;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.allmende.council.elections.Papers;

/**
 * Reads BLT (Hill, Wichmann and Woodall 1987) with the extensions of OpenSTV and others: comments, ballot ids, equal and skipped
 * preferences, several ballots on a line or one over several. Works on the bytes: a million ballots take a fraction of a second.
 */
final class BltReader {

    private final Source source;
    private final BltScanner scanner;
    private final Warnings warnings;
    private final Set<Integer> withdrawn = new HashSet<>();
    private int candidates;
    private int[] seenOn;
    private int[] marks;
    private int ballot;
    private boolean warned;

    private BltReader(Source source, Warnings warnings) {
        this.source = source;
        this.warnings = warnings;
        scanner = new BltScanner(source);
    }

    static Ballots read(Source source, Warnings warnings) {
        return new BltReader(source, warnings).read();
    }

    private Ballots read() {
        candidates = header("council.counter.blt.candidates-expected", Short.MAX_VALUE);
        scanner.more();
        int seatsAt = scanner.at();
        int seats = header("council.counter.blt.seats-expected", Integer.MAX_VALUE);
        seenOn = new int[candidates + 1];
        marks = new int[candidates + 16];
        withdrawn();
        Papers papers = papers();
        BltNames names = BltNames.read(source, scanner.at(), candidates, scanner.comments());
        if (!names.titled()) {
            warnings.add("council.counter.blt.no-title", source.name(), String.valueOf(candidates));
        }
        return new Ballots(source, names.title(), names.names(), withdrawn, seats, seatsAt, papers);
    }

    private int header(String expected, int most) {
        scanner.more();
        int from = scanner.at();
        long number = scanner.number(expected);
        if (number < 1 || number > most) {
            throw source.bad(from, expected, source.wordAt(from));
        }
        return (int) number;
    }

    private void withdrawn() {
        while (scanner.more() && scanner.isAt('-')) {
            int from = scanner.at();
            scanner.step();
            int candidate = candidate(from);
            if (!withdrawn.add(candidate - 1)) {
                throw source.bad(from, "council.counter.blt.withdrawn-twice", String.valueOf(candidate));
            }
        }
    }

    private Papers papers() {
        Papers.Builder papers = Papers.builder(candidates);
        long votes = 0;
        while (true) {
            expectMore("council.counter.blt.end-missing");
            if (scanner.isAt('(')) {
                scanner.id();
                expectMore("council.counter.blt.end-missing");
            }
            int from = scanner.at();
            int line = scanner.line();
            long weight = weight();
            if (weight == 0) {
                expectEndOfBallots(from);
                return papers.build();
            }
            votes += weight;
            if (weight > Papers.MOST_VOTES || votes > Papers.MOST_VOTES) {
                throw source.bad(from, "council.counter.too-many-votes");
            }
            papers.add(weight, marks, preferences(line));
            if (scanner.line() != line && !warned) {
                warnings.add("council.counter.blt.goes-on", source.name() + ":" + line);
                warned = true;
            }
        }
    }

    private long weight() {
        int from = scanner.at();
        if (scanner.isAt('-')) {
            throw source.bad(from, "council.counter.blt.weight-negative", source.wordAt(from));
        }
        return scanner.number("council.counter.blt.weight-expected");
    }

    /** The single 0 that ends the ballots stands alone, or before the names: else it is the weight of a ballot. */
    private void expectEndOfBallots(int zero) {
        scanner.restOfLine();
        if (scanner.isAtDigit() || scanner.isAt('-')) {
            throw source.bad(zero, "council.counter.blt.weight-zero");
        }
    }

    /** Keeps the marks of a ballot up to its closing 0. @return how many; preferences left out behind the last one are none */
    private int preferences(int line) {
        ballot++;
        int count = 0;
        int marked = 0;
        while (true) {
            expectMore("council.counter.blt.ballot-not-closed");
            if (scanner.isAlone('0')) {
                scanner.step();
                return marked;
            }
            if (scanner.isAlone('-')) {
                scanner.step();
                put(count++, Papers.GAP);
                continue;
            }
            int from = scanner.at();
            put(count++, see(candidate(from), from, line) - 1);
            while (scanner.isAt('=')) {
                scanner.step();
                int next = scanner.at();
                put(count++, Papers.equal(see(candidate(next), next, line) - 1));
            }
            if (!scanner.isAtEndOfWord()) {
                throw source.bad(from, "council.counter.blt.number-expected", source.wordAt(from));
            }
            marked = count;
        }
    }

    private void put(int place, int mark) {
        if (place == marks.length) {
            marks = Arrays.copyOf(marks, place * 2);
        }
        marks[place] = mark;
    }

    private int candidate(int from) {
        if (!scanner.isAtDigit()) {
            throw source.bad(from, "council.counter.blt.number-expected", source.wordAt(from));
        }
        int number = scanner.digits();
        if (number < 1 || number > candidates) {
            throw source.bad(from, "council.counter.blt.no-such-candidate", source.wordAt(from), String.valueOf(candidates));
        }
        return number;
    }

    private int see(int candidate, int from, int line) {
        if (seenOn[candidate] == ballot) {
            boolean begunBefore = line < scanner.line();
            throw source.bad(from, begunBefore ? "council.counter.blt.twice-after-line" : "council.counter.blt.twice", String.valueOf(candidate), String.valueOf(line));
        }
        seenOn[candidate] = ballot;
        return candidate;
    }

    private void expectMore(String complaint) {
        if (!scanner.more() || scanner.isAt('"')) {
            throw source.bad(scanner.at(), complaint);
        }
    }
}
