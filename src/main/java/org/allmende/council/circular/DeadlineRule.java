package org.allmende.council.circular;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.allmende.platform.web.Refused;

/** How long a circular vote runs at least, and when members are reminded. */
final class DeadlineRule {

    static final Duration LEAST = Duration.ofHours(4);
    private static final Duration LAST_CALL = Duration.ofDays(1);

    private DeadlineRule() {}

    /** @throws Refused {@link CircularRefusal#DEADLINE_MISSING} if day or time is missing or none */
    static LocalDateTime entered(String date, String time) {
        try {
            return LocalDateTime.of(LocalDate.parse(date), LocalTime.parse(time));
        } catch (DateTimeParseException | NullPointerException e) {
            throw new Refused(CircularRefusal.DEADLINE_MISSING);
        }
    }

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
