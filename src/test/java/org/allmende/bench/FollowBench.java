package org.allmende.bench;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;

/** 500 members have the page of a running meeting open, the chair closes the vote: when is each page told, and when does it show the result? */
final class FollowBench {

    private static final int PAGES = 500;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final Stack stack;
    private final Report report;
    private final Ballots ballots;
    private final Logins logins;

    FollowBench(Stack stack, Report report) {
        this.stack = stack;
        this.report = report;
        this.ballots = new Ballots(stack);
        this.logins = new Logins(stack);
    }

    void run() throws Exception {
        new Load(stack).each("votes", 8, ballots.votes(ballots.open("warm-up")).iterator());
        for (int round = 1; round <= 2; round++) {
            close(round == 1 ? "500 pages, first time" : "500 pages, again");
        }
    }

    private void close(String name) throws Exception {
        long ballot = ballots.open(name);
        long meeting = new Rows(stack).number("SELECT meeting_id FROM ballot WHERE id = ?", ballot);
        HttpClient sockets = HttpClient.newHttpClient();
        try (ExecutorService fetching = Executors.newVirtualThreadPerTaskExecutor()) {
            List<OpenPage> pages = open(ballot, meeting, sockets, fetching);
            Http chair = Http.session(stack, 1);
            HttpResponse<String> desk = chair.get("/council/meetings/run-meeting?id=" + meeting);
            pages.forEach(OpenPage::watch);
            Cpu before = Cpu.now(stack);
            long start = System.nanoTime();
            HttpResponse<String> answer = chair.press(desk, "closeBallot");
            double closed = (System.nanoTime() - start) / 1e9;
            if (new Rows(stack).number("SELECT COUNT(*) FROM ballot WHERE id = ? AND closed_at IS NOT NULL", ballot) == 0) {
                throw new IllegalStateException("The vote did not close: " + Jsoup.parse(answer.body()).text());
            }
            awaitAll(pages, start);
            report.add(name, "s: the chair's own answer", closed);
            add(name, "told", pages, start, OpenPage::toldAt);
            add(name, "shown", pages, start, OpenPage::shownAt);
            report.add(name, "CPU ms of server per page", Cpu.now(stack).since(before).application() / 1e6 / PAGES);
        } finally {
            sockets.shutdownNow();
        }
    }

    private List<OpenPage> open(long ballot, long meeting, HttpClient sockets, ExecutorService fetching) throws IOException {
        List<OpenPage> pages = new ArrayList<>();
        for (long person = Ballots.FIRST_VOTER; pages.size() < PAGES; person++) {
            OpenPage page = new OpenPage(stack, "/council/meetings/meeting?id=" + meeting, logins.cookie(person), "/council/voting/ballot?id=" + ballot, fetching);
            page.listen(sockets, meeting);
            pages.add(page);
        }
        return pages;
    }

    private static void awaitAll(List<OpenPage> pages, long start) throws InterruptedException {
        while (pages.stream().anyMatch(page -> page.shownAt() == 0)) {
            if (System.nanoTime() - start > PATIENCE_NANOS) {
                throw new IllegalStateException(pages.stream().filter(page -> page.shownAt() == 0).count()
                        + " pages never showed the result; the first: " + pages.getFirst().last());
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void add(String name, String what, List<OpenPage> pages, long start, ToLongFunction<OpenPage> at) {
        double[] seconds = pages.stream().mapToDouble(page -> (at.applyAsLong(page) - start) / 1e9).sorted().toArray();
        report.add(name, "s: first " + what, seconds[0]);
        report.add(name, "s: median " + what, seconds[seconds.length / 2]);
        report.add(name, "s: last " + what, seconds[seconds.length - 1]);
    }
}
