package org.allmende.support;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A visitor without a browser: keeps cookies, signs in, posts forms, calls the API. */
public final class Http {

    private final Stack stack;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private String language = "de";

    public Http(Stack stack) {
        this.stack = stack;
    }

    public static Http as(Stack stack, String email) {
        return new Http(stack).signIn(email, "allmende-demo");
    }

    /** Signed in by a session row, without the cost and the limits of a password: for many at once. */
    public static Http session(Stack stack, long personId) {
        String token = UUID.randomUUID().toString();
        new Rows(stack).update("INSERT INTO login_session (token_hash, person_id, created_at, last_seen_at, expires_at, device) VALUES (SHA2(?, 256), ?, ?, ?, ?, 'test')",
                token, personId, Rows.utc(stack.now()), Rows.utc(stack.now()), Rows.utc(stack.now().plus(Duration.ofDays(30))));
        Http http = new Http(stack);
        HttpCookie cookie = new HttpCookie("allmende_session", token);
        cookie.setPath("/");
        cookie.setVersion(0);
        http.cookies.getCookieStore().add(URI.create(stack.url("/")), cookie);
        return http;
    }

    public Http in(String tag) {
        language = tag;
        return this;
    }

    public Http signIn(String email, String password) {
        HttpResponse<String> answer = submit(get("/people/identity/sign-in"), Map.of("email", email, "password", password));
        if (answer.uri().getPath().contains("sign-in")) {
            throw new AssertionError("Sign-in of " + email + " failed: " + Jsoup.parse(answer.body()).select("[role=alert], .messages-area").text());
        }
        return this;
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET());
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body(), stack.url(path));
    }

    /** Posts the form that holds the named fields, with all its hidden fields; the first submit button is pressed. Names end with the field's id. */
    public HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Document document = Jsoup.parse(page.body(), page.uri().toString());
        Element form = document.select("form").stream()
                .filter(candidate -> fields.keySet().stream().allMatch(name -> field(candidate, name) != null))
                .findFirst().orElseThrow(() -> new AssertionError("No form with " + fields.keySet() + " at " + page.uri()));
        Map<String, String> data = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(hidden -> data.put(hidden.attr("name"), hidden.val()));
        Element button = form.selectFirst("button[type=submit], input[type=submit], button:not([type])");
        if (button != null) {
            data.put(button.attr("name"), button.val());
        }
        fields.forEach((name, value) -> data.put(field(form, name).attr("name"), value));
        return send(form, data);
    }

    /** Posts the form of the button with this id, as it stands. */
    public HttpResponse<String> press(HttpResponse<String> page, String buttonId) {
        Element button = Jsoup.parse(page.body(), page.uri().toString()).getElementById(buttonId);
        if (button == null) {
            throw new AssertionError("No button " + buttonId + " at " + page.uri());
        }
        Element form = button.closest("form");
        Map<String, String> data = new LinkedHashMap<>();
        form.select("input[type=hidden]").forEach(hidden -> data.put(hidden.attr("name"), hidden.val()));
        data.put(button.attr("name"), button.val());
        return send(form, data);
    }

    private HttpResponse<String> send(Element form, Map<String, String> data) {
        String body = data.entrySet().stream().map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue())).collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(form.absUrl("action"))).timeout(Duration.ofSeconds(60)).header("Accept-Language", language)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static Element field(Element form, String name) {
        return form.select("input, select, textarea").stream()
                .filter(input -> input.attr("name").equals(name) || input.attr("name").endsWith(":" + name)).findFirst().orElse(null);
    }

    /** A write of the API with a fresh Idempotency-Key. */
    public HttpResponse<String> post(String path, String json) {
        return post(path, json, UUID.randomUUID().toString());
    }

    public HttpResponse<String> post(String path, String json, String idempotencyKey) {
        return send(request(path).header("Content-Type", "application/json").header("Idempotency-Key", idempotencyKey)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stack.url(path))).timeout(Duration.ofSeconds(60)).header("Accept-Language", language);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
