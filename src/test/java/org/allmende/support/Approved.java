package org.allmende.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Golden files: what a test made is compared with what was approved; {@code scripts/approve} accepts a change. */
public final class Approved {

    private Approved() {}

    /** @param name for example {@code permissions.approved.txt}, a file in {@code src/test/approved} */
    public static void verify(String name, String made) {
        try {
            Path approved = Path.of("src/test/approved", name);
            Path received = Files.createDirectories(Path.of("target/received")).resolve(name);
            Files.writeString(received, made);
            String expected = Files.exists(approved) ? Files.readString(approved) : "";
            assertThat(made).as("Differs from %s; if it is right, run scripts/approve and review the diff", approved).isEqualTo(expected);
            Files.delete(received);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
