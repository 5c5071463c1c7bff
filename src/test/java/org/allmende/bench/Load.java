package org.allmende.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.allmende.support.Stack;

/** A bounded load on this machine: some connections, each sending one request after the other, for some seconds or until the requests end. */
final class Load {

    /**
     * @param perSecond answered requests
     * @param p50 milliseconds, as p95 and p99
     * @param cpuMillis of the server process for one request
     * @param bytes of the last body
     * @param failures answers other than 2xx and 304
     */
    record Figures(String name, long requests, double perSecond, double p50, double p95, double p99, double cpuMillis, long bytes, long failures) {}

    private final String url;
    private final ProcessHandle server;

    Load(Stack stack) {
        this.url = stack.url("/");
        this.server = ProcessHandle.of(stack.payara().pid()).orElseThrow();
    }

    /** The same request again and again. */
    Figures repeat(String name, int connections, Duration time, Call request) throws InterruptedException {
        return run(name, connections, time, () -> request);
    }

    /** Each request once. */
    Figures each(String name, int connections, Iterator<Call> requests) throws InterruptedException {
        return run(name, connections, Duration.ofMinutes(2), () -> {
            synchronized (requests) {
                return requests.hasNext() ? requests.next() : null;
            }
        });
    }

    private Figures run(String name, int connections, Duration time, java.util.function.Supplier<Call> next) throws InterruptedException {
        AtomicLong bytes = new AtomicLong();
        AtomicLong failures = new AtomicLong();
        Duration cpuBefore = cpu();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        Recorder[] recorders = new Recorder[connections];
        Thread[] threads = IntStream.range(0, connections).mapToObj(i -> {
            recorders[i] = new Recorder();
            return Thread.ofPlatform().start(() -> {
                Call request;
                try (Wire wire = new Wire(url)) {
                    while (System.nanoTime() < end && (request = next.get()) != null) {
                        long sent = System.nanoTime();
                        Wire.Answer answer = send(wire, request);
                        recorders[i].add(System.nanoTime() - sent);
                        bytes.set(answer.body().length);
                        if (answer.status() / 100 != 2 && answer.status() != 304) {
                            failures.incrementAndGet();
                        }
                    }
                }
            });
        }).toArray(Thread[]::new);
        for (Thread thread : threads) {
            thread.join();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long[] times = Arrays.stream(recorders).flatMapToLong(Recorder::times).sorted().toArray();
        double cpuMillis = (cpu().toNanos() - cpuBefore.toNanos()) / 1e6 / Math.max(1, times.length);
        return new Figures(name, times.length, times.length / seconds, at(times, 50), at(times, 95), at(times, 99), cpuMillis, bytes.get(), failures.get());
    }

    private static Wire.Answer send(Wire wire, Call request) {
        try {
            return wire.send(request);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(request.address(), e);
        }
    }

    private Duration cpu() {
        return server.info().totalCpuDuration().orElseThrow();
    }

    private static double at(long[] sorted, int percent) {
        return sorted.length == 0 ? 0 : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static final class Recorder {
        private long[] times = new long[1024];
        private int count;

        void add(long nanos) {
            if (count == times.length) {
                times = Arrays.copyOf(times, count * 2);
            }
            times[count++] = nanos;
        }

        LongStream times() {
            return Arrays.stream(times, 0, count);
        }
    }
}
