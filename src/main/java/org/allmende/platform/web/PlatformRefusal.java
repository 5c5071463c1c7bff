package org.allmende.platform.web;

/** What the data base says no to, in words for a person, and repetitions. */
public enum PlatformRefusal implements Refusal {
    /** Two stood in each other's way and one had to step back; trying again helps. */
    TRY_AGAIN(409),
    /** The same is there already: somebody was a moment faster. */
    THERE_ALREADY(409),
    /** A repetition whose first answer is not kept. */
    DONE_ALREADY(409),
    /** The Idempotency-Key came with another request before. */
    KEY_USED_OTHERWISE(422),
    /** Too long, too large, no such day: nothing that could be kept. */
    INVALID(400);

    private final int status;

    PlatformRefusal(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String area() {
        return "platform";
    }
}
