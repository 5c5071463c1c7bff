package org.allmende.council.elections;

import java.util.Arrays;

/**
 * What an election with a single transferable vote reads from the papers: for each valid paper the candidates who stand, in clear
 * order. Withdrawn candidates are struck first; equal preferences that are left then end the paper. A paper without a clear first
 * preference is invalid.
 */
final class Preferences {

    private final Papers papers;
    private final boolean gapsEnd;
    private final boolean[] stands;
    private final int[] starts;
    private final long[] weights;
    private short[] candidates;
    private int size;
    private int length;
    private long valid;
    private long invalid;

    /** @param gapsEnd whether preferences must be consecutive (SSI 2007/42), or gaps are passed over */
    Preferences(Election election, boolean gapsEnd) {
        papers = election.papers();
        this.gapsEnd = gapsEnd;
        stands = new boolean[papers.candidates()];
        election.standing().forEach(candidate -> stands[candidate] = true);
        starts = new int[papers.size() + 1];
        weights = new long[papers.size()];
        candidates = new short[Math.max(16, papers.size() * 4)];
        for (int paper = 0; paper < papers.size(); paper++) {
            read(paper);
        }
    }

    private void read(int paper) {
        int begin = length;
        int end = papers.end(paper);
        int place = papers.start(paper);
        while (place < end) {
            if (papers.mark(place) == Papers.NONE) {
                if (gapsEnd) {
                    break;
                }
                place++;
                continue;
            }
            int standing = 0;
            int first = -1;
            do {
                int candidate = Papers.candidate(papers.mark(place));
                if (stands[candidate]) {
                    standing++;
                    first = candidate;
                }
                place++;
            } while (place < end && papers.mark(place) < 0 && papers.mark(place) != Papers.NONE);
            if (standing > 1) {
                break;
            }
            if (standing == 1) {
                put(first);
            }
        }
        if (length == begin) {
            invalid += papers.weight(paper);
            return;
        }
        weights[size] = papers.weight(paper);
        valid += papers.weight(paper);
        starts[++size] = length;
    }

    private void put(int candidate) {
        if (length == candidates.length) {
            candidates = Arrays.copyOf(candidates, length * 2);
        }
        candidates[length++] = (short) candidate;
    }

    int size() {
        return size;
    }

    long weight(int paper) {
        return weights[paper];
    }

    int start(int paper) {
        return starts[paper];
    }

    int end(int paper) {
        return starts[paper + 1];
    }

    int candidate(int place) {
        return candidates[place];
    }

    long valid() {
        return valid;
    }

    long invalid() {
        return invalid;
    }
}
