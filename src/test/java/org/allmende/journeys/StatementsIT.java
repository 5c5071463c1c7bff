package org.allmende.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allmende.support.Http;
import org.allmende.support.Pages;
import org.allmende.support.Stack;
import org.junit.jupiter.api.Test;

/** A page does at most ten SQL statements, also in a world of 5,000 households and 10,000 products. The server itself counts, by its general log. */
class StatementsIT {

    private static final int LIMIT = 10;

    @Test
    void everyPageKeepsToTenStatementsInTheBigWorld() throws Exception {
        try (Stack stack = Stack.fresh("big", Map.of("ALLMENDE_DEMO_HOUSEHOLDS", "5000", "ALLMENDE_DEMO_PRODUCTS", "10000"))) {
            Map<String, List<String>> tooMany = new TreeMap<>();
            for (Map.Entry<String, List<String>> role : PagesByRole.read().entrySet()) {
                Http http = role.getKey().equals("visitor") ? new Http(stack) : Http.as(stack, Roles.LOGINS.get(role.getKey()));
                for (String page : role.getValue()) {
                    String address = Pages.example(stack, page);
                    http.get(address);
                    List<String> statements = statements(stack, () -> http.get(address));
                    assertThat(!statements.isEmpty() || role.getKey().equals("visitor")).as("the log saw the session of %s at %s", role.getKey(), address).isTrue();
                    if (statements.size() > LIMIT) {
                        tooMany.put(page, statements);
                    }
                }
            }
            assertThat(tooMany).isEmpty();
        }
    }

    private static List<String> statements(Stack stack, Runnable request) throws SQLException {
        try (Connection connection = stack.open(); Statement sql = connection.createStatement()) {
            sql.execute("SET GLOBAL log_output = 'TABLE'");
            sql.execute("TRUNCATE TABLE mysql.general_log");
            sql.execute("SET GLOBAL general_log = 'ON'");
            request.run();
            sql.execute("SET GLOBAL general_log = 'OFF'");
            List<String> statements = new ArrayList<>();
            try (ResultSet rows = sql.executeQuery("""
                    SELECT argument FROM mysql.general_log WHERE command_type IN ('Query', 'Execute') AND thread_id <> CONNECTION_ID()
                    AND argument NOT LIKE '%/* jobs */%' AND argument NOT LIKE 'set %' AND argument NOT LIKE 'SET %'
                    AND argument NOT IN ('COMMIT', 'commit', 'ROLLBACK', 'rollback')""")) {
                while (rows.next()) {
                    statements.add(rows.getString(1));
                }
            }
            return statements;
        }
    }
}
