package org.allmende.council.counter;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer for many cases: a JSON array with one element on each line, or CSV. */
final class Lines {

    private Lines() {}

    static void print(PrintStream out, boolean json, List<String> lines, String header) {
        if (!json) {
            out.println(header);
            lines.forEach(out::println);
        } else if (lines.isEmpty()) {
            out.println("[]");
        } else {
            out.println(lines.stream().collect(Collectors.joining(",\n", "[\n", "\n]")));
        }
    }

    static String csv(String... cells) {
        return Stream.of(cells).map(cell -> cell.matches("(?s).*[\",;\\r\\n].*") || !cell.equals(cell.strip()) ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
                .collect(Collectors.joining(","));
    }
}
