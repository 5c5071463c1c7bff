package org.allmende.council.polls;

import java.util.Arrays;
import java.util.List;

/** How a poll is voted on and counted. The names are those of {@code council.elections.Method}, and consensing. */
public enum PollMethod {
    APPROVAL, SCORE, IRV, STV_SCOTTISH, SCHULZE, CONSENSING;

    public PollKind kind() {
        return this == CONSENSING ? PollKind.CONSENSING : PollKind.ELECTION;
    }

    /** Whether voters put the candidates into an order. */
    public boolean isRanked() {
        return this == IRV || this == STV_SCOTTISH || this == SCHULZE;
    }

    /** Whether it can fill more than one seat. */
    public boolean isForSeveralSeats() {
        return this != IRV && this != CONSENSING;
    }

    public static List<PollMethod> forElections() {
        return Arrays.stream(values()).filter(method -> method.kind() == PollKind.ELECTION).toList();
    }
}
