package org.allmende.portal.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allmende.support.Http;
import org.allmende.support.Rows;
import org.allmende.support.Stack;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The front of the house as visitors get it. */
class HomeIT {

    private static final Stack STACK = Stack.shared();
    private static final Pattern RESOURCE = Pattern.compile("(?:href|src)=\"(/jakarta\\.faces\\.resource/[^\"#]+)");
    private static final Pattern IN_STYLES = Pattern.compile("url\\(\"(/jakarta\\.faces\\.resource/[^\"#]+)");
    private static final int MOST_BYTES = 150_000;
    private static final int MOST_REQUESTS = 20;

    private final Http visitor = new Http(STACK);
    private final Rows rows = new Rows(STACK);

    @Test
    void homeIsLight() {
        String page = visitor.get("/").body();
        Set<String> resources = new LinkedHashSet<>(found(RESOURCE, page));
        for (String style : resources.stream().filter(resource -> resource.contains(".css")).toList()) {
            resources.addAll(found(IN_STYLES, visitor.get(style).body()));
        }
        assertThat(resources).as("style, two fonts, pictures").hasSizeBetween(5, MOST_REQUESTS - 1);
        long fonts = resources.stream().filter(resource -> resource.contains("woff2")).mapToLong(this::onTheWire).sum();
        long others = resources.stream().filter(resource -> !resource.contains("woff2")).mapToLong(this::onTheWire).sum();
        assertThat(onTheWire("/") + fonts + others).isLessThan(MOST_BYTES);
        assertThat(fonts).as("both fonts were found").isGreaterThan(50_000);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(result -> result.group(1).replace("&amp;", "&")).toList();
    }

    /** As browsers ask: an offer of HTTP/2 without encryption would turn the compression off. */
    private long onTheWire(String path) {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(STACK.url(path))).header("Accept-Encoding", "gzip").build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray()).body().length;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(path, e);
        }
    }

    @Test
    void homeTellsTheNextDeliveryTheNewestDecisionAndEveryPoint() {
        Document home = visitor.page("/");
        String newest = rows.text("SELECT number FROM decision ORDER BY decided_on DESC, id DESC LIMIT 1");
        assertThat(home.select("a.decision").eachAttr("href")).contains("/council/register/decision?number=" + newest);
        assertThat(home.select("time").eachAttr("datetime")).contains("2027-06-24");
        assertThat(home.select(".district-map figcaption li")).hasSize((int) rows.number("SELECT COUNT(*) FROM pickup_point WHERE closed_on IS NULL"));
        assertThat(home.select("svg.crate use").eachAttr("href")).anyMatch(use -> use.contains("#c-"));
    }

    @Test
    void everyLegalPageIsReachableFromHomeInBothLanguages() {
        for (String language : List.of("de", "en")) {
            Http reader = new Http(STACK).in(language);
            for (String page : reader.page("/").select("footer a").eachAttr("href")) {
                HttpResponse<String> answer = reader.get(page);
                assertThat(answer.statusCode()).as(page).isEqualTo(200);
                assertThat(answer.body()).as(page).contains("lang=\"" + language + "\"");
            }
        }
    }

    @Test
    void securityTxtIsValidForLessThanAYear() {
        HttpResponse<String> answer = visitor.get("/.well-known/security.txt");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(answer.body()).contains("Contact: mailto:").contains("Preferred-Languages: de, en");
        Matcher expires = Pattern.compile("Expires: (\\S+)").matcher(answer.body());
        assertThat(expires.find()).isTrue();
        assertThat(Instant.parse(expires.group(1))).isBetween(STACK.now().plus(Duration.ofDays(30)), STACK.now().plus(Duration.ofDays(365)));
    }
}
