package org.allmende.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.allmende.support.Stack;

/** {@code scripts/bench}: the big world on this machine, everything as a ratio to something trivial of the same run. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Report report = new Report();
        Path war = TrivialPages.into(Path.of("target/allmende.war"));
        long start = System.nanoTime();
        try (Stack stack = Stack.measured("bench", Map.of("ALLMENDE_DEMO_HOUSEHOLDS", "5000", "ALLMENDE_DEMO_PRODUCTS", "10000"), war)) {
            report.add("first start, world loaded", "s to first page", seconds(start));
            stack.payara().close();
            start = System.nanoTime();
            stack.start();
            report.add("warm start", "s to first page", seconds(start));
            report.add("memory after start", "MB resident", residentMegabytes(stack.payara().pid()));
            new PagesBench(stack, report).run();
            new WritesBench(stack, report).run();
            new PackingBench(stack, report).run();
            report.add("memory after load", "MB resident", residentMegabytes(stack.payara().pid()));
        }
        report.write(Path.of("target/bench.json"));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }
}
