package org.allmende.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The application in a process of its own: Payara Micro with the WAR, until closed or killed. */
public final class Payara implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Process process;
    private final int port;
    private final Path log;

    private Payara(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts and waits until the application answers.
     *
     * @param quick compile only with C1: half the CPU at start, wrong for load figures
     */
    public static Payara start(Path war, Path serverJar, int port, Path directory, Map<String, String> environment, boolean quick)
            throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path log = directory.resolve("server.log");
        Path commands = Path.of("docker/app/payara.commands").toAbsolutePath();
        forgetFormerDeployments(directory.resolve("payara"));
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Xmx768m", "-Duser.timezone=UTC", "-XX:+UseSerialGC"));
        if (quick) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("-jar", serverJar.toString(), "--nocluster", "--disablephonehome", "--rootdir", directory.resolve("payara").toString(),
                "--port", Integer.toString(port), "--contextroot", "/", "--prebootcommandfile", commands.toString(), "--deploy", war.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        Payara payara = new Payara(builder.start(), port, log);
        Runtime.getRuntime().addShutdownHook(new Thread(payara.process::destroyForcibly));
        payara.awaitReady();
        return payara;
    }

    /** Payara would deploy what it finds in its domain, undeploy it and deploy again: twice the time, and answers in between. */
    private static void forgetFormerDeployments(Path payara) throws IOException {
        for (String part : List.of("config", "applications", "generated")) {
            if (Files.exists(payara.resolve(part))) {
                try (Stream<Path> files = Files.walk(payara.resolve(part))) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private void awaitReady() throws InterruptedException, IOException {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            if (!process.isAlive()) {
                break;
            }
            if (isReady(client)) {
                return;
            }
            if (Files.readString(log).contains("Exception during lifecycle processing")) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(150);
        }
        if (process.isAlive()) {
            new ProcessBuilder("kill", "-3", Long.toString(process.pid())).start().waitFor();
            Until.holds(() -> tail().contains("Full thread dump") || tail().contains("JNI global refs"));
        }
        process.destroyForcibly();
        throw new IllegalStateException("The application did not start. " + log + " says:\n" + tail());
    }

    /** The home page, not /health/ready: Payara says ready a few seconds before the application answers. */
    private boolean isReady(HttpClient client) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).timeout(Duration.ofSeconds(30)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private String tail() {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** As a power cut would. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
