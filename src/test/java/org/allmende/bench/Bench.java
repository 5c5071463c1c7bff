package org.allmende.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allmende.support.Stack;

/**
 * {@code scripts/bench}: everything as a ratio to something trivial of the same run. The server compiles fully and the data base has the settings
 * of production (docker/mariadb), with commits that survive a power cut.
 */
public final class Bench {

    @FunctionalInterface
    private interface Part {
        void run(Stack stack, Report report) throws Exception;
    }

    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("start", Bench::restart);
        PARTS.put("pages", (stack, report) -> new PagesBench(stack, report).run());
        PARTS.put("votes", (stack, report) -> new VotesBench(stack, report).run());
        PARTS.put("restart", (stack, report) -> new RestartBench(stack, report).run());
        PARTS.put("follow", (stack, report) -> new FollowBench(stack, report).run());
        PARTS.put("orders", (stack, report) -> new OrdersBench(stack, report).run());
        PARTS.put("packing", (stack, report) -> new PackingBench(stack, report).run());
    }

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        List<String> parts = arguments.length == 0 ? List.copyOf(PARTS.keySet()) : List.of(arguments);
        if (!PARTS.keySet().containsAll(parts)) {
            System.err.println("scripts/bench: there are these parts: " + String.join(" ", PARTS.keySet()));
            System.exit(2);
        }
        Report report = new Report();
        new CounterBench(report).run();
        Path war = TrivialPages.into(Path.of("target/allmende.war"));
        long start = System.nanoTime();
        try (Stack stack = Stack.measured("bench", Map.of("ALLMENDE_DEMO_HOUSEHOLDS", "5000", "ALLMENDE_DEMO_PRODUCTS", "10000"), war)) {
            report.add("first start, world loaded", "s to first page", seconds(start));
            for (String part : parts) {
                PARTS.get(part).run(stack, report);
            }
            report.add("memory after load", "MB resident", residentMegabytes(stack.payara().pid()));
        }
        report.write(Path.of("target/bench.json"));
    }

    private static void restart(Stack stack, Report report) throws Exception {
        stack.payara().close();
        long start = System.nanoTime();
        stack.start();
        report.add("warm start", "s to first page", seconds(start));
        report.add("memory after start", "MB resident", residentMegabytes(stack.payara().pid()));
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(line -> line.startsWith("VmRSS"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElseThrow();
    }
}
