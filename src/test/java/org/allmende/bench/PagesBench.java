package org.allmende.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.Stack;

/** The pages that many people open, each against a line of text and a plain table served by the same server in the same run. */
final class PagesBench {

    private static final int CONNECTIONS = 8;
    private static final Duration TIME = Duration.ofSeconds(Long.parseLong(System.getenv().getOrDefault("BENCH_SECONDS", "8")));

    private final Stack stack;
    private final Report report;
    private final Load load;

    PagesBench(Stack stack, Report report) {
        this.stack = stack;
        this.report = report;
        this.load = new Load(stack);
    }

    void run() throws InterruptedException {
        Logins logins = new Logins(stack);
        Map<String, Call> pages = new LinkedHashMap<>();
        pages.put("home", Call.get(stack.url("/")));
        pages.put("catalogue, 10,000 products", Call.get(stack.url("/market/catalogue/browse")));
        pages.put("catalogue, made anew", logins.get("/market/catalogue/browse", 102));
        pages.put("catalogue, search 'kartoffel'", Call.get(stack.url("/market/catalogue/browse?q=kartoffel")));
        pages.put("register", Call.get(stack.url("/council/register/decisions")));
        pages.put("my boxes", logins.get("/market/subscriptions/my-boxes", 101));
        Load.Figures line = measure("trivial line", Call.get(stack.url(TrivialPages.LINE)));
        Load.Figures table = measure("trivial table", Call.get(stack.url(TrivialPages.TABLE)));
        report.add(line);
        report.add(table);
        for (Map.Entry<String, Call> page : pages.entrySet()) {
            Load.Figures figures = measure(page.getKey(), page.getValue());
            report.add(figures);
            report.add(page.getKey(), "requests/s to trivial line", figures.perSecond() / line.perSecond());
            report.add(page.getKey(), "CPU to trivial table", figures.cpuMillis() / table.cpuMillis());
        }
        String tag = new Http(stack).get("/market/catalogue/browse").headers().firstValue("ETag").orElseThrow();
        Load.Figures unchanged = measure("catalogue, unchanged (304)", Call.get(stack.url("/market/catalogue/browse"), "If-None-Match", tag));
        report.add(unchanged);
        report.add("catalogue, unchanged (304)", "CPU to trivial line", unchanged.cpuMillis() / line.cpuMillis());
    }

    /** As much warm-up as measuring: the compiler needs it (platform.md section 6). */
    private Load.Figures measure(String name, Call request) throws InterruptedException {
        load.repeat(name, CONNECTIONS, TIME, request);
        return load.repeat(name, CONNECTIONS, TIME, request);
    }
}
