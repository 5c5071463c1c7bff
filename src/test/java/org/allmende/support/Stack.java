package org.allmende.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The whole house for tests: real MariaDB, real mail server, the WAR on Payara Micro, the demo world, and a clock that
 * only the test moves. {@link #shared()} is started once for all tests that leave each other's rows alone.
 */
public final class Stack implements AutoCloseable {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    /** The present of every stack at its start: a Monday morning in cherry season. */
    public static final Instant START = LocalDateTime.parse("2027-06-21T09:00").atZone(ZONE).toInstant();

    private static Stack shared;

    private final Path war;
    private final boolean measured;
    private final Path directory;
    private final Database database;
    private final MailCatcher mails;
    private final Path clock;
    private final int port;
    private final Map<String, String> environment;
    private Payara payara;

    /** @param measured like production: full compilation, safe commits, the real clock; else quick to start and with a clock that the test moves @param logged data base as in production */
    private Stack(String name, Map<String, String> extra, Path war, boolean measured, boolean logged) throws Exception {
        this.war = war.toAbsolutePath();
        this.measured = measured;
        Logger.getLogger("ch.vorburger").setLevel(Level.WARNING);
        directory = Files.createDirectories(Path.of("target", "it")).resolve(name + "-" + ProcessHandle.current().pid()).toAbsolutePath();
        Files.createDirectories(directory);
        database = Database.own(directory.resolve("mariadb"), logged);
        mails = MailCatcher.start(0);
        clock = directory.resolve("clock");
        port = Ports.free();
        setClock(START);
        environment = new HashMap<>(Map.of(
                "ALLMENDE_DB_URL", database.url(), "ALLMENDE_DB_USER", database.user(), "ALLMENDE_DB_PASSWORD", database.password(),
                "ALLMENDE_MAIL_HOST", "localhost", "ALLMENDE_MAIL_PORT", Integer.toString(mails.server().getSmtp().getPort()),
                "ALLMENDE_BASE_URL", "http://localhost:" + port, "ALLMENDE_DEMO", "true", "ALLMENDE_SEAL_DIR", seals().toString()));
        if (!measured) {
            environment.put("ALLMENDE_CLOCK_FILE", clock.toString());
            // tests grant roles by SQL; SessionMemoryIT tests the memory
            environment.put("ALLMENDE_SESSION_MEMORY", "0");
        }
        environment.putAll(extra);
        start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::closeQuietly));
    }

    public static synchronized Stack shared() {
        if (shared == null) {
            shared = fresh("shared", Map.of());
        }
        return shared;
    }

    /** As {@link #fresh}, with the data base set as in production: it keeps a binary log, which a test can read. */
    public static Stack logged(String name) throws Exception {
        return new Stack(name, Map.of(), Path.of("target/allmende.war"), false, true);
    }

    /** Where the data base keeps its files. */
    public Path dataFiles() {
        return directory.resolve("mariadb").resolve("data");
    }

    /** A stack of its own, for tests that move the clock far or kill the server. Close it. */
    public static Stack fresh(String name, Map<String, String> extra) {
        try {
            return new Stack(name, extra, Path.of("target/allmende.war"), false, false);
        } catch (Exception e) {
            throw new IllegalStateException("The stack " + name + " did not start", e);
        }
    }

    /** A stack for figures, with a WAR that may hold pages of the bench. */
    public static Stack measured(String name, Map<String, String> extra, Path war) throws Exception {
        return new Stack(name, extra, war, true, true);
    }

    public void start() throws IOException, InterruptedException {
        payara = Payara.start(war, Path.of("target/server/payara-micro.jar").toAbsolutePath(), port,
                directory.resolve("run"), environment, !measured);
    }

    public String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** Where the application keeps the keys of open secret ballots. */
    public Path seals() {
        return directory.resolve("seals");
    }

    public MailCatcher mails() {
        return mails;
    }

    public Payara payara() {
        return payara;
    }

    public Database database() {
        return database;
    }

    public Connection open() throws SQLException {
        return database.open();
    }

    public final void setClock(Instant now) {
        try {
            Path next = clock.resolveSibling("clock.next");
            Files.writeString(next, now.toString());
            Files.move(next, clock, java.nio.file.StandardCopyOption.ATOMIC_MOVE, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Instant now() {
        if (measured) {
            return Instant.now();
        }
        try {
            return Instant.parse(Files.readString(clock).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }

    private void closeQuietly() {
        try {
            close();
        } catch (Exception e) {
            System.err.println("Closing the stack: " + e);
        }
    }

    @Override
    public void close() throws Exception {
        if (payara.isAlive()) {
            payara.close();
        }
        mails.close();
        database.close();
    }
}
