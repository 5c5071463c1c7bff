package org.allmende.support;

import com.icegreen.greenmail.util.GreenMail;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;
import java.util.logging.Logger;

/** What {@code scripts/run} starts: data base, mail catcher, application. Ends with all three on Ctrl-C. */
public final class RunAllmende {

    private RunAllmende() {}

    public static void main(String[] arguments) {
        try {
            run();
        } catch (Exception e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run() throws Exception {
        Logger.getLogger("ch.vorburger").setLevel(Level.WARNING);
        Path var = Path.of(System.getenv().getOrDefault("ALLMENDE_VAR", "var"));
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "8080"));
        System.out.println("Starting the data base ...");
        Database database = Database.named(var.resolve("mariadb"));
        MailCatcher mails = MailCatcher.start(port + 1);
        GreenMail mail = mails.server();
        Map<String, String> environment = new HashMap<>(Map.of(
                "ALLMENDE_DB_URL", database.url(), "ALLMENDE_DB_USER", database.user(), "ALLMENDE_DB_PASSWORD", database.password(),
                "ALLMENDE_MAIL_HOST", "localhost", "ALLMENDE_MAIL_PORT", Integer.toString(mail.getSmtp().getPort()),
                "ALLMENDE_BASE_URL", System.getenv().getOrDefault("ALLMENDE_BASE_URL", "http://localhost:" + port),
                "ALLMENDE_SEAL_DIR", System.getenv().getOrDefault("ALLMENDE_SEAL_DIR", var.resolve("seals").toAbsolutePath().toString()),
                "ALLMENDE_DEMO", System.getenv().getOrDefault("ALLMENDE_DEMO", "true")));
        System.out.println("Starting the application ...");
        Payara payara = Payara.start(Path.of("target/allmende.war"), Path.of("target/server/payara-micro.jar"), port, var.resolve("run"), environment,
                !"false".equals(System.getenv("ALLMENDE_QUICK_START")));
        CountDownLatch end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                payara.close();
                mails.close();
                database.close();
            } catch (Exception e) {
                System.err.println("Stopping: " + e);
            } finally {
                end.countDown();
            }
        }));
        System.out.println(Welcome.text(port, mails.port()));
        end.await();
    }
}
