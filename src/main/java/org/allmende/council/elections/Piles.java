package org.allmende.council.elections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongUnaryOperator;

/** The papers on the counting table: each lies with one candidate, in a parcel with all others that came at the same value. */
final class Piles {

    private static final int END = -1;

    private final Preferences preferences;
    private final int candidates;
    private final List<List<Parcel>> held = new ArrayList<>();
    private final int[] next;
    private final int[] places;

    /** Gives every paper to its first preference. */
    Piles(Preferences preferences, int candidates, long value) {
        this.preferences = preferences;
        this.candidates = candidates;
        next = new int[preferences.size()];
        places = new int[preferences.size()];
        for (int candidate = 0; candidate < candidates; candidate++) {
            held.add(new ArrayList<>());
        }
        Parcel[] parcels = new Parcel[candidates];
        for (int paper = 0; paper < preferences.size(); paper++) {
            places[paper] = preferences.start(paper);
            put(paper, preferences.candidate(places[paper]), value, parcels);
        }
    }

    /** Votes of each candidate: papers times value. */
    long[] votes() {
        long[] votes = new long[candidates];
        for (int candidate = 0; candidate < candidates; candidate++) {
            votes[candidate] = held.get(candidate).stream().mapToLong(parcel -> parcel.papers * parcel.value).sum();
        }
        return votes;
    }

    /** Moves all papers of a candidate to the next preference among those who continue. */
    Moved move(int from, LongUnaryOperator passedFor, boolean[] continuing) {
        List<Parcel> parcels = new ArrayList<>(held.get(from));
        parcels.sort((a, b) -> Long.compare(b.value, a.value));
        held.get(from).clear();
        long[] gained = new long[candidates];
        long exhausted = 0;
        List<Step> steps = new ArrayList<>();
        for (Parcel parcel : parcels) {
            long passed = passedFor.applyAsLong(parcel.value);
            steps.add(new Step(parcel.value, passed, parcel.papers));
            Parcel[] targets = new Parcel[candidates];
            long papersLeft = 0;
            for (int paper = parcel.head; paper != END; ) {
                int following = next[paper];
                int target = advance(paper, continuing);
                if (target == END) {
                    papersLeft += preferences.weight(paper);
                } else {
                    put(paper, target, passed, targets);
                    gained[target] += preferences.weight(paper) * passed;
                }
                paper = following;
            }
            exhausted += papersLeft * passed;
        }
        return new Moved(gained, exhausted, steps);
    }

    private int advance(int paper, boolean[] continuing) {
        int end = preferences.end(paper);
        for (int place = places[paper] + 1; place < end; place++) {
            int candidate = preferences.candidate(place);
            if (continuing[candidate]) {
                places[paper] = place;
                return candidate;
            }
        }
        return END;
    }

    private void put(int paper, int candidate, long value, Parcel[] parcels) {
        Parcel parcel = parcels[candidate];
        if (parcel == null) {
            parcel = parcelOf(candidate, value);
            parcels[candidate] = parcel;
        }
        next[paper] = parcel.head;
        parcel.head = paper;
        parcel.papers += preferences.weight(paper);
    }

    private Parcel parcelOf(int candidate, long value) {
        for (Parcel parcel : held.get(candidate)) {
            if (parcel.value == value) {
                return parcel;
            }
        }
        Parcel parcel = new Parcel(value);
        held.get(candidate).add(parcel);
        return parcel;
    }

    private static final class Parcel {

        private final long value;
        private int head = END;
        private long papers;

        private Parcel(long value) {
            this.value = value;
        }
    }

    /** What a transfer moved: votes gained by each candidate, votes on papers without a further preference, and the values. */
    record Moved(long[] gained, long exhausted, List<Step> steps) {

        /** All votes that went on, in whatever direction. */
        long total() {
            return exhausted + Arrays.stream(gained).sum();
        }
    }

    /** Papers of one value and the value at which they went on. */
    record Step(long received, long passed, long papers) {}
}
