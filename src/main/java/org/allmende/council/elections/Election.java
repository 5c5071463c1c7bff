package org.allmende.council.elections;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is counted. Candidates are indexes into the names.
 *
 * @param names exactly as written on the papers or in the file
 * @param withdrawn candidates who no longer stand: passed over on every paper
 * @param seats how many are to be elected, at least one; an instant run-off always fills one
 */
public record Election(String title, List<String> names, Set<Integer> withdrawn, int seats, Papers papers) {

    public Election {
        names = List.copyOf(names);
        withdrawn = Set.copyOf(withdrawn);
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
    }

    /** Candidates who stand, in the order of the names. */
    public List<Integer> standing() {
        return IntStream.range(0, names.size()).boxed().filter(candidate -> !withdrawn.contains(candidate)).toList();
    }

    boolean stands(int candidate) {
        return !withdrawn.contains(candidate);
    }
}
