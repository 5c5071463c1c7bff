package org.allmende.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The only place that reads the time. Use cases ask it once and hand the answer to rules and aggregates.
 *
 * <p>If the environment names a file in {@code ALLMENDE_CLOCK_FILE}, its content (an ISO instant) is the present moment:
 * so tests and rehearsals drive the clock without a door into the running application.
 */
@ApplicationScoped
public class Clock {

    /** All dates of the product are dates in this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Path file = System.getenv("ALLMENDE_CLOCK_FILE") == null ? null : Path.of(System.getenv("ALLMENDE_CLOCK_FILE"));

    /** The present moment, in microseconds: what the data base can keep. */
    public Instant now() {
        return (file == null ? Instant.now() : read()).truncatedTo(ChronoUnit.MICROS);
    }

    /** The present day in {@link #ZONE}. */
    public LocalDate today() {
        return dateOf(now());
    }

    public static LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first moment of a day in {@link #ZONE}, also on days on which the clocks change. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    public static Instant at(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    private Instant read() {
        try {
            return Instant.parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("ALLMENDE_CLOCK_FILE cannot be read", e);
        }
    }
}
