package org.allmende.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the approved table of pages: each page goes to the first role, in the order of the columns, that may see it. */
final class PagesByRole {

    private PagesByRole() {}

    static Map<String, List<String>> read() {
        try {
            List<String> lines = Files.readAllLines(Path.of("src/test/approved/pages-by-role.approved.txt"));
            String[] roles = lines.getFirst().strip().split("\\s{2,}|\\s");
            Map<String, List<String>> pages = new LinkedHashMap<>();
            for (String line : lines.subList(1, lines.size())) {
                String page = line.substring(0, 56).strip();
                for (int i = 0; i < roles.length; i++) {
                    int from = 56 + 11 * i;
                    if (line.length() > from && line.substring(from).startsWith("yes")) {
                        pages.computeIfAbsent(roles[i], role -> new ArrayList<>()).add(page);
                        break;
                    }
                }
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
