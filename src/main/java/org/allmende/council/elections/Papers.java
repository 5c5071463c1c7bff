package org.allmende.council.elections;

import java.util.Arrays;

/**
 * All papers of an election in a few flat arrays: a million papers with ten preferences take some 35 MB.
 * A paper lists candidates from the first preference down; candidates may be equal, and preferences may be left out (gaps).
 * A scored paper lists its candidates from the highest score down, so that every method can read it.
 */
public final class Papers {

    /** A preference that was left out, as a mark of {@link Builder#add}. */
    public static final int GAP = Integer.MIN_VALUE;
    /** The most that all weights together may be, in their last decimal: keeps every sum, in hundred thousandths of a vote, within a long. */
    public static final long MOST_VOTES = 1_000_000_000_000L;
    /** The most decimals that a weight can have. */
    public static final int MOST_DECIMALS = 3;
    /** The highest score: keeps every sum within a long. */
    public static final int HIGHEST_SCORE = 1_000_000;

    static final short NONE = Short.MIN_VALUE;

    private final int candidates;
    private final int decimals;
    private final int size;
    private final int[] starts;
    private final short[] marks;
    private final long[] weights;
    private final int[] scores;

    private Papers(Builder builder) {
        candidates = builder.candidates;
        decimals = builder.decimals;
        size = builder.size;
        starts = Arrays.copyOf(builder.starts, size + 1);
        marks = Arrays.copyOf(builder.marks, builder.length);
        weights = Arrays.copyOf(builder.weights, size);
        scores = builder.scored ? Arrays.copyOf(builder.scores, builder.length) : null;
    }

    public static Builder builder(int candidates) {
        return new Builder(candidates, 0);
    }

    /** @param decimals of a vote in the weights: with 3, a weight of 1500 is one vote and a half */
    public static Builder builder(int candidates, int decimals) {
        return new Builder(candidates, decimals);
    }

    /** The mark of a candidate who is equal to the one marked before. */
    public static int equal(int candidate) {
        return ~candidate;
    }

    public int candidates() {
        return candidates;
    }

    /** Decimals of a vote in the weights. */
    public int decimals() {
        return decimals;
    }

    /** How many papers are stored; papers of the same content may stand together with a weight. */
    public int size() {
        return size;
    }

    public boolean scored() {
        return scores != null;
    }

    public long weight(int paper) {
        return weights[paper];
    }

    int start(int paper) {
        return starts[paper];
    }

    int end(int paper) {
        return starts[paper + 1];
    }

    /** A candidate; or the complement (negative) of one who is equal to the one before; or {@link #NONE} for a gap. */
    int mark(int place) {
        return marks[place];
    }

    static int candidate(int mark) {
        return mark < 0 ? ~mark : mark;
    }

    int score(int place) {
        return scores[place];
    }

    /** Collects papers. Not for several threads. */
    public static final class Builder {

        private final int candidates;
        private final int decimals;
        private final int[] seenOn;
        private int[] starts = new int[1025];
        private long[] weights = new long[1024];
        private short[] marks = new short[8192];
        private int[] scores = new int[0];
        private boolean scored;
        private int size;
        private int length;
        private int attempt;
        private long votes;

        private Builder(int candidates, int decimals) {
            if (candidates < 1 || candidates > Short.MAX_VALUE || decimals < 0 || decimals > MOST_DECIMALS) {
                throw new IllegalArgumentException(candidates + " candidates, " + decimals + " decimals");
            }
            this.decimals = decimals;
            this.candidates = candidates;
            seenOn = new int[candidates];
        }

        /**
         * Adds a ranked paper; no mark at all is a blank paper.
         *
         * @param weight how many voters marked so, or the weight of the one who did; at least one
         * @param preferences candidates from the first preference down; {@link #equal} marks one who is equal to the one before, {@link #GAP} a preference left out
         * @throws IllegalArgumentException if a candidate is unknown or marked twice
         */
        public Builder add(long weight, int... preferences) {
            return add(weight, preferences, preferences.length);
        }

        /** As {@link #add(long, int...)} with the first marks of a buffer. */
        public Builder add(long weight, int[] buffer, int count) {
            begin(weight, false);
            for (int i = 0; i < count; i++) {
                int mark = buffer[i];
                if (mark == GAP) {
                    put(NONE);
                } else if (mark < 0 && (length == starts[size] || marks[length - 1] == NONE)) {
                    throw new IllegalArgumentException("Equal to nobody");
                } else {
                    see(candidate(mark));
                    put((short) mark);
                }
            }
            return end(weight);
        }

        /**
         * Adds a scored paper. Candidates without a score are left out.
         *
         * @param given the scores, in the order of the candidates
         */
        public Builder addScores(long weight, int[] marked, int[] given) {
            begin(weight, true);
            Integer[] order = new Integer[marked.length];
            Arrays.setAll(order, i -> i);
            Arrays.sort(order, (a, b) -> Integer.compare(given[b], given[a]));
            for (int i = 0; i < order.length; i++) {
                int score = given[order[i]];
                if (score < 0 || score > HIGHEST_SCORE) {
                    throw new IllegalArgumentException("Score " + score);
                }
                see(marked[order[i]]);
                boolean equal = i > 0 && score == given[order[i - 1]];
                put((short) (equal ? ~marked[order[i]] : marked[order[i]]));
                scores[length - 1] = score;
            }
            return end(weight);
        }

        public Papers build() {
            return new Papers(this);
        }

        private void begin(long weight, boolean withScores) {
            if (size > 0 && scored != withScores) {
                throw new IllegalArgumentException("Ranked and scored papers together");
            }
            scored = withScores;
            if (weight < 1 || weight > MOST_VOTES - votes) {
                throw new IllegalArgumentException("Weight " + weight);
            }
            length = starts[size];
            attempt++;
        }

        private Builder end(long weight) {
            if (size == weights.length) {
                weights = Arrays.copyOf(weights, size * 2);
                starts = Arrays.copyOf(starts, size * 2 + 1);
            }
            weights[size] = weight;
            votes += weight;
            size++;
            starts[size] = length;
            return this;
        }

        private void see(int candidate) {
            if (candidate < 0 || candidate >= candidates) {
                throw new IllegalArgumentException("No candidate " + candidate);
            }
            if (seenOn[candidate] == attempt) {
                throw new IllegalArgumentException("Candidate " + candidate + " is marked twice");
            }
            seenOn[candidate] = attempt;
        }

        private void put(short mark) {
            if (length == marks.length) {
                marks = Arrays.copyOf(marks, length * 2);
            }
            if (scored && scores.length < marks.length) {
                scores = Arrays.copyOf(scores, marks.length);
            }
            marks[length++] = mark;
        }
    }
}
