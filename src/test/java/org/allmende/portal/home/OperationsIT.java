package org.allmende.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.allmende.support.Until;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class OperationsIT {

    private static final Stack STACK = Stack.shared();
    private static final String PAGE = "/portal/home/operations";

    private final Rows rows = new Rows(STACK);

    private static String words(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main").text();
    }

    @Test
    void failedJobIsSeenAndRepeatedByHand() {
        rows.update("INSERT INTO job (kind, work_key, due_at) VALUES ('nobody-does-this', 'operations-it', ?)", Rows.utc(STACK.now()));
        try {
            assertThat(Until.holds(() -> attempts() == 1)).isTrue();
            Http admin = Http.as(STACK, "admin@example.org");
            HttpResponse<String> page = admin.get(PAGE);
            assertThat(words(page)).contains("nobody-does-this operations-it");
            admin.press(page, Jsoup.parse(page.body()).selectFirst("[aria-label*=nobody-does-this]").id());
            assertThat(Until.holds(() -> attempts() == 2)).as("without the clock having moved").isTrue();
        } finally {
            rows.update("DELETE FROM job WHERE kind = 'nobody-does-this'");
        }
    }

    private long attempts() {
        return rows.number("SELECT attempts FROM job WHERE kind = 'nobody-does-this'");
    }

    @Test
    void textsOfMailsStayPrivate() {
        rows.update("INSERT INTO mail (recipient, subject, body, created_at, sent_at) VALUES ('operations-it@example.org', 'Betreff', 'nur fuer mich', ?, ?)",
                Rows.utc(STACK.now()), Rows.utc(STACK.now()));
        assertThat(words(Http.as(STACK, "admin@example.org").get(PAGE))).contains("operations-it@example.org").doesNotContain("nur fuer mich");
    }

    @Test
    void onlyTheAdministrationSeesIt() {
        assertThat(Http.as(STACK, "team@example.org").get(PAGE).statusCode()).isEqualTo(403);
    }
}
