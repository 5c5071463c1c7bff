package org.allmende.council.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.allmende.support.Database;
import org.allmende.support.Stack;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** A house that ran before rules were data keeps its majorities. */
class StatutesUpgradeIT {

    private static final String LAST_BEFORE = "202611230073";

    @Test
    void theOneMajorityOfAVersionBecomesItsRuleForMotions() throws SQLException {
        Database database = Stack.shared().database();
        String url = database.url().replace("/allmende", "/upgrade");
        FluentConfiguration flyway = Flyway.configure().dataSource(url, database.user(), database.password()).locations("filesystem:src/main/resources/db/migration").outOfOrder(true);
        flyway.target(LAST_BEFORE).load().migrate();
        try (Connection connection = DriverManager.getConnection(url, database.user(), database.password()); Statement sql = connection.createStatement()) {
            sql.execute("INSERT INTO body (id, name, kind) VALUES (1, 'Rat', 'ASSEMBLY')");
            sql.execute("""
                    INSERT INTO statute_profile (id, body_id, valid_from, notice_days, late_items, seconders, quorum_numerator, quorum_denominator, quorum_comparison,
                      majority_base, majority_numerator, majority_denominator, majority_comparison, source)
                    VALUES (1, 1, '2025-03-01', 14, TRUE, 2, 1, 2, 'GE', 'MEMBERS', 2, 3, 'GE', '§ 9')""");
            Flyway.configure().configuration(flyway).target("latest").load().migrate();
            assertThat(texts(sql, """
                    SELECT CONCAT_WS(' ', r.purpose, r.tie, r.source, c.base, c.comparison, c.numerator, c.denominator, s.quorum_of, s.circular)
                    FROM statute_profile s JOIN statute_rule r ON r.statute_profile_id = s.id JOIN statute_condition c ON c.statute_rule_id = r.id ORDER BY r.purpose"""))
                    .containsExactly("MOTION REJECTED § 9 MEMBERS GE 2 3 MEMBERS ALL_AGREE", "STATUTES REJECTED § 33 (1) BGB YES_NO GE 3 4 MEMBERS ALL_AGREE");
        }
    }

    private static List<String> texts(Statement sql, String query) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
