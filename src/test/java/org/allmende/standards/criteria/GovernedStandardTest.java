package org.allmende.standards.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A version of a standard has no other way in than a decision: no other code of the product writes the table. */
class GovernedStandardTest {

    private static final Pattern WRITES = Pattern.compile("(INSERT\\s+(IGNORE\\s+)?INTO|REPLACE\\s+INTO|UPDATE|DELETE\\s+(\\w+\\s+)?FROM)\\s+standard_version\\b", Pattern.CASE_INSENSITIVE);
    private static final Path CODE = Path.of("src/main/java");

    @Test
    void onlyItsMatterWritesVersions() {
        assertThat(files().filter(file -> WRITES.matcher(read(file)).find()).map(file -> file.getFileName().toString()).sorted())
                .containsExactly("StandardVersions.java", "StandardsWorld.java");
    }

    @Test
    void onlyTheMatterUsesWhatWritesVersions() {
        assertThat(files().filter(file -> read(file).contains("StandardVersions")).map(file -> file.getFileName().toString()).sorted())
                .containsExactly("StandardMatter.java", "StandardVersions.java");
    }

    @Test
    void findsOtherWriters() {
        for (String sql : List.of("INSERT INTO standard_version (id)", "update standard_version set", "DELETE FROM standard_version", "DELETE v FROM standard_version v")) {
            assertThat(WRITES.matcher(sql).find()).as(sql).isTrue();
        }
        assertThat(WRITES.matcher("SELECT * FROM standard_version").find()).isFalse();
    }

    private static Stream<Path> files() {
        try (Stream<Path> files = Files.walk(CODE)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
