package org.allmende.council.elections;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is counted. Candidates are indexes into the names.
 *
 * @param names exactly as written on the papers or in the file
 * @param withdrawn candidates who no longer stand: passed over on every paper
 * @param seats how many are to be elected, at least one; an instant run-off always fills one
 * @param reserved seats kept for groups of candidates, as chambers; no candidate is in two groups. An instant run-off knows none
 */
public record Election(String title, List<String> names, Set<Integer> withdrawn, int seats, Papers papers, List<Reserved> reserved) {

    public Election {
        names = List.copyOf(names);
        withdrawn = Set.copyOf(withdrawn);
        reserved = List.copyOf(reserved);
        if (seats < 1) {
            throw new IllegalArgumentException("No seat to fill");
        }
        if (papers.candidates() != names.size()) {
            throw new IllegalArgumentException(papers.candidates() + " candidates on the papers, but " + names.size() + " names");
        }
        for (int candidate : withdrawn) {
            if (candidate < 0 || candidate >= names.size()) {
                throw new IllegalArgumentException("No candidate " + candidate + " who could withdraw");
            }
        }
        checkReserved(names.size(), seats, reserved);
    }

    /** An election without reserved seats. */
    public Election(String title, List<String> names, Set<Integer> withdrawn, int seats, Papers papers) {
        this(title, names, withdrawn, seats, papers, List.of());
    }

    private static void checkReserved(int candidates, int seats, List<Reserved> reserved) {
        Set<Integer> seen = new HashSet<>();
        for (Reserved group : reserved) {
            for (int candidate : group.candidates()) {
                if (candidate < 0 || candidate >= candidates || !seen.add(candidate)) {
                    throw new IllegalArgumentException("Candidate " + candidate + " in the reserved seats");
                }
            }
        }
        if (reserved.stream().mapToLong(Reserved::seats).sum() > seats) {
            throw new IllegalArgumentException("More seats reserved than to fill");
        }
    }

    /** Candidates who stand, in the order of the names. */
    public List<Integer> standing() {
        return IntStream.range(0, names.size()).boxed().filter(candidate -> !withdrawn.contains(candidate)).toList();
    }

    boolean stands(int candidate) {
        return !withdrawn.contains(candidate);
    }
}
