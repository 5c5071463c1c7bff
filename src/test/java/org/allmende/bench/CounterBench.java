package org.allmende.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** The stand-alone counter: how fast scripts/count starts, and a million ballots that rank ten candidates, each in its own order. */
final class CounterBench {

    private static final int BALLOTS = 1_000_000;
    private static final List<String> METHODS = List.of("stv-scottish", "irv", "schulze", "score", "approval");

    private final Report report;

    CounterBench(Report report) {
        this.report = report;
    }

    private record Run(double seconds, double megabytes) {}

    void run() throws IOException, InterruptedException {
        Path small = Files.createTempFile("small", ".blt");
        Files.writeString(small, "3 1\n4 1 2 3 0\n3 2 1 0\n2 3 2 0\n0\nA\nB\nC\nT\n");
        count(small, "irv");
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            starts.add(count(small, "irv").seconds());
        }
        Collections.sort(starts);
        report.add("counter, 9 ballots", "s for the process", starts.get(starts.size() / 2));
        Path million = million();
        for (String method : METHODS) {
            Run run = count(million, method);
            report.add("counter, 1,000,000 ballots", "s " + method, run.seconds());
            report.add("counter, 1,000,000 ballots", "MB " + method, run.megabytes());
        }
        Files.delete(small);
        Files.delete(million);
    }

    private static Path million() throws IOException {
        Path file = Files.createTempFile("million", ".blt");
        List<Integer> order = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10));
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("10 3\n");
            for (int i = 0; i < BALLOTS; i++) {
                Collections.shuffle(order, random);
                out.write("1");
                for (int candidate : order) {
                    out.write(" " + candidate);
                }
                out.write(" 0\n");
            }
            out.write("0\nA\nB\nC\nD\nE\nF\nG\nH\nI\nJ\nTitle\n");
        }
        return file;
    }

    private static Run count(Path file, String method) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder("scripts/count", "election", file.toString(), "--method", method, "--json")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        double most = 0;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, peakMegabytes(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IllegalStateException("scripts/count ends with " + process.exitValue());
        }
        return new Run(seconds, most);
    }

    /** The most that the process had resident so far; 0 when it has just ended. */
    private static double peakMegabytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmHWM"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }
}
