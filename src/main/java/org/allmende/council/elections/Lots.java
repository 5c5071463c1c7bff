package org.allmende.council.elections;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The lots drawn so far, used in order: each decides one genuine tie. */
final class Lots {

    private final Deque<Integer> drawn;

    Lots(List<Integer> drawn) {
        this.drawn = new ArrayDeque<>(drawn);
    }

    /** Who of them is picked: the only one, or the one drawn, or nobody while no lot was drawn for this tie. */
    Pick among(List<Integer> tied) {
        if (tied.size() == 1) {
            return new Pick(tied.getFirst(), false, tied);
        }
        if (drawn.isEmpty()) {
            return new Pick(Pick.NOBODY, false, tied);
        }
        int candidate = drawn.removeFirst();
        if (!tied.contains(candidate)) {
            throw new IllegalArgumentException("Candidate " + candidate + " is drawn, but the tie is among " + tied);
        }
        return new Pick(candidate, true, tied);
    }

    /** @param lot whether the lot decided @param tied among whom */
    record Pick(int candidate, boolean lot, List<Integer> tied) {

        static final int NOBODY = -1;

        boolean open() {
            return candidate == NOBODY;
        }
    }
}
