package org.allmende.council.polls;

import org.allmende.platform.web.Refused;

/**
 * What a chair or secretary plans.
 *
 * @param text what it is about; Markdown, may be empty
 * @param office the office that the winner takes, or null
 */
public record PollPlan(String title, String text, PollMethod method, int seats, Office office) {

    static final int MOST_SEATS = 40;

    public PollPlan {
        title = title == null ? "" : title.strip();
        text = text == null ? "" : text.strip();
    }

    void require() {
        refuseIf(title.isEmpty(), PollsRefusal.TITLE_MISSING);
        refuseIf(title.length() > 200 || text.length() > 20_000, PollsRefusal.TOO_LONG);
        refuseIf(method == null, PollsRefusal.METHOD_MISSING);
        refuseIf(seats < 1 || seats > MOST_SEATS, PollsRefusal.SEATS);
        refuseIf(seats > 1 && (!method.isForSeveralSeats() || office != null), PollsRefusal.ONE_SEAT_ONLY);
        refuseIf(office != null && method.kind() != PollKind.ELECTION, PollsRefusal.NO_ELECTION);
    }

    private static void refuseIf(boolean condition, PollsRefusal refusal) {
        if (condition) {
            throw new Refused(refusal);
        }
    }
}
