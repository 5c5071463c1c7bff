package org.allmende.council.circular;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long a circular vote runs at least, and when members are reminded. */
final class DeadlineRule {

    static final Duration LEAST = Duration.ofHours(4);
    private static final Duration LAST_CALL = Duration.ofDays(1);

    private DeadlineRule() {}

    static boolean isFarEnough(Instant deadline, Instant now) {
        return !deadline.isBefore(now.plus(LEAST));
    }

    /** At half-time, and one day before the end where that comes later. */
    static Map<String, Instant> reminders(Instant opened, Instant deadline) {
        Map<String, Instant> reminders = new LinkedHashMap<>();
        Instant half = opened.plus(Duration.between(opened, deadline).dividedBy(2));
        reminders.put("half", half);
        Instant lastCall = deadline.minus(LAST_CALL);
        if (lastCall.isAfter(half)) {
            reminders.put("day", lastCall);
        }
        return reminders;
    }
}
