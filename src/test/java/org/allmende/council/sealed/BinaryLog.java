package org.allmende.council.sealed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.allmende.support.Rows;
import org.allmende.support.Stack;

/** The data base's binary log as somebody finds it who got hold of all files: transaction by transaction. */
final class BinaryLog {

    /** @param text the statements, and every byte of the changed rows, read as Latin-1 so that none is lost */
    record Transaction(String text) {}

    private BinaryLog() {}

    static List<Transaction> of(Stack stack) throws IOException, SQLException {
        List<Transaction> transactions = new ArrayList<>();
        for (String file : new Rows(stack).texts("SHOW BINARY LOGS")) {
            List<Integer> starts = starts(stack, file);
            byte[] bytes = Files.readAllBytes(stack.dataFiles().resolve(file));
            for (int i = 0; i < starts.size(); i++) {
                int end = i + 1 < starts.size() ? starts.get(i + 1) : bytes.length;
                transactions.add(new Transaction(new String(Arrays.copyOfRange(bytes, starts.get(i), end), StandardCharsets.ISO_8859_1)));
            }
        }
        return transactions;
    }

    /** Where each transaction begins in the file. */
    private static List<Integer> starts(Stack stack, String file) throws SQLException {
        List<Integer> starts = new ArrayList<>();
        try (Connection connection = stack.open(); Statement statement = connection.createStatement(); ResultSet event = statement.executeQuery("SHOW BINLOG EVENTS IN '" + file + "'")) {
            while (event.next()) {
                if (event.getString("Event_type").equals("Gtid")) {
                    starts.add(event.getInt("Pos"));
                }
            }
        }
        return starts;
    }
}
