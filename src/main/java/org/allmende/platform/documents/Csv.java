package org.allmende.platform.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table for spreadsheets: semicolons and a byte order mark, as German programs expect. A text that a spreadsheet would
 * run as a formula gets an apostrophe in front.
 */
public final class Csv {

    private static final CSVFormat FORMAT = CSVFormat.Builder.create().setDelimiter(';').setRecordSeparator("\r\n").get();
    private static final String FORMULA = "=+-@\t\r";

    private final StringBuilder text = new StringBuilder("\ufeff");
    private final CSVPrinter printer;

    public Csv(List<String> head) {
        try {
            printer = new CSVPrinter(text, FORMAT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        row(List.copyOf(head));
    }

    public Csv row(List<?> cells) {
        try {
            printer.printRecord(cells.stream().map(Csv::safe).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Numbers are ours; texts came from people. */
    static Object safe(Object cell) {
        return cell instanceof String typed && !typed.isEmpty() && FORMULA.indexOf(typed.charAt(0)) >= 0 ? "'" + typed : cell;
    }
}
