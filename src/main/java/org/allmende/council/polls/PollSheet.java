package org.allmende.council.polls;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.allmende.platform.time.Clock;

/**
 * A poll as its page shows it.
 *
 * @param meetingId the meeting in which it is voted on, with its title, or null
 * @param openedAt when its first ballot opened, or null
 * @param options all that were proposed, also those who declined
 */
public record PollSheet(long id, long bodyId, String body, Long meetingId, String meeting, PollKind kind, String title, String text, PollMethod method, int seats,
        Office office, String planner, Instant plannedAt, Instant openedAt, List<OptionRow> options) {

    public boolean election() {
        return kind == PollKind.ELECTION;
    }

    public LocalDate plannedOn() {
        return Clock.dateOf(plannedAt);
    }

    public boolean opened() {
        return openedAt != null;
    }

    /** How many can be voted for now. */
    public long standing() {
        return options.stream().filter(option -> "stands".equals(option.state())).count();
    }

    /** The candidacy of this person, or null. */
    public OptionRow of(Long personId) {
        return options.stream().filter(option -> option.personId() != null && option.personId().equals(personId)).findFirst().orElse(null);
    }
}
