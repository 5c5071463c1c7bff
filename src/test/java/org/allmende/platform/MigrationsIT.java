package org.allmende.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;

/** The schema comes from the migrations alone, from empty, on a real MariaDB, and leaves nothing for later. */
class MigrationsIT {

    private final Rows rows = new Rows(Stack.shared());

    @Test
    void everyMigrationRanOnce() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/db/migration"))) {
            List<String> written = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".sql")).sorted().toList();
            List<String> ran = rows.texts("SELECT SUBSTRING_INDEX(script, '/', -1) FROM flyway_schema_history WHERE success").stream().sorted().toList();
            assertThat(ran).isEqualTo(written);
        }
    }

    @Test
    void everyTableHasAPrimaryKey() {
        assertThat(rows.texts("""
                SELECT t.table_name FROM information_schema.tables t
                LEFT JOIN information_schema.table_constraints c ON c.table_schema = t.table_schema AND c.table_name = t.table_name AND c.constraint_type = 'PRIMARY KEY'
                WHERE t.table_schema = 'allmende' AND t.table_type = 'BASE TABLE' AND c.constraint_name IS NULL""")).isEmpty();
    }

    @Test
    void everyTableSpeaksUtf8() {
        assertThat(rows.texts("""
                SELECT table_name FROM information_schema.tables
                WHERE table_schema = 'allmende' AND table_type = 'BASE TABLE' AND table_collation NOT LIKE 'utf8mb4%'""")).isEmpty();
    }
}
