package org.allmende.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.allmende.support.Stack;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A member's page of a running meeting as a browser holds it: told by its socket that there is news, it fetches its part {@code #live} (follow.js). */
final class OpenPage implements WebSocket.Listener {

    private final Stack stack;
    private final Executor fetching;
    private final String news;
    private final Wire wire;
    private final String cookie;
    private final Call refresh;
    private volatile boolean watching;
    private volatile long toldAt;
    private volatile long shownAt;
    private volatile String last = "was never told";

    /** @param news what the part holds once it shows the result */
    OpenPage(Stack stack, String path, String signedIn, String news, Executor fetching) throws IOException {
        this.stack = stack;
        this.fetching = fetching;
        this.news = news;
        this.wire = new Wire(stack.url("/"));
        Wire.Answer page = wire.send(Call.get(stack.url(path), "Cookie", signedIn));
        this.cookie = String.join("; ", signedIn, String.join("; ", page.cookies()));
        // by the time there is news the server has closed the idle connection
        wire.close();
        this.refresh = refresh(path, Jsoup.parse(page.text()));
    }

    /** What the page's own command sends. */
    private Call refresh(String path, Document page) {
        String script = page.select("script").stream().map(Element::data).filter(data -> data.contains("refreshMeeting")).findFirst().orElseThrow();
        String source = script.replaceAll("(?s).*?refreshMeeting.*?mojarra\\.ab\\('([^']+)'.*", "$1");
        String state = page.select("#follow input[name=jakarta.faces.ViewState]").val();
        String body = "follow=follow&jakarta.faces.behavior.event=action&jakarta.faces.partial.ajax=true&jakarta.faces.partial.execute=" + encode(source) + "&jakarta.faces.partial.render=live"
                + "&jakarta.faces.source=" + encode(source) + "&" + encode(source) + "=" + encode(source) + "&jakarta.faces.ViewState=" + encode(state);
        return Call.post(stack.url(path), body, "Cookie", cookie, "Content-Type", "application/x-www-form-urlencoded;charset=UTF-8", "Faces-Request", "partial/ajax");
    }

    void listen(HttpClient client, long meeting) {
        client.newWebSocketBuilder().header("Cookie", cookie).buildAsync(URI.create(stack.url("/live/meetings/" + meeting).replace("http", "ws")), this).join();
    }

    /** From now on what is told counts. */
    void watch() {
        watching = true;
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence version, boolean last) {
        long now = System.nanoTime();
        if (watching && shownAt == 0) {
            toldAt = toldAt == 0 ? now : toldAt;
            fetching.execute(this::fetch);
        }
        socket.request(1);
        return null;
    }

    private synchronized void fetch() {
        try {
            Wire.Answer answer = wire.send(refresh);
            String part = answer.text();
            last = answer.status() + " " + part;
            if (shownAt == 0 && part.contains(news)) {
                shownAt = System.nanoTime();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long toldAt() {
        return toldAt;
    }

    /** 0 until the part that was fetched holds the result. */
    long shownAt() {
        return shownAt;
    }

    /** What it fetched last, for whoever wonders why it shows nothing. */
    String last() {
        return last;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
