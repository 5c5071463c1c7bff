package org.allmende.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures as a table for people and as JSON for machines. */
final class Report {

    private record Line(String name, String figure, String value) {}

    private final List<Line> lines = new ArrayList<>();

    void add(String name, String figure, double value) {
        lines.add(new Line(name, figure, String.format(Locale.ROOT, value >= 100 ? "%.0f" : "%.2f", value)));
        System.out.printf("%-34s %-26s %10s%n", name, figure, lines.getLast().value());
    }

    void add(Load.Figures figures) {
        add(figures.name(), "requests/s", figures.perSecond());
        add(figures.name(), "p50 ms", figures.p50());
        add(figures.name(), "p95 ms", figures.p95());
        add(figures.name(), "p99 ms", figures.p99());
        add(figures.name(), "server CPU ms/request", figures.cpuMillis());
        add(figures.name(), "bytes", figures.bytes());
        add(figures.name(), "failures", figures.failures());
    }

    void write(Path file) throws IOException {
        StringBuilder json = new StringBuilder("[\n");
        for (Line line : lines) {
            json.append("  {\"name\": \"").append(line.name()).append("\", \"figure\": \"").append(line.figure()).append("\", \"value\": ").append(line.value()).append("},\n");
        }
        Files.writeString(file, json.substring(0, json.length() - 2) + "\n]\n");
    }
}
