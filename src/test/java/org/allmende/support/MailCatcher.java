package org.allmende.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** A real mail server that keeps what it gets, with a page to read it; nothing leaves this machine. */
public final class MailCatcher implements AutoCloseable {

    private final GreenMail server;
    private final HttpServer page;

    private MailCatcher(GreenMail server, HttpServer page) {
        this.server = server;
        this.page = page;
    }

    /** @param pagePort where the mails can be read; 0 for no page */
    public static MailCatcher start(int pagePort) throws IOException {
        GreenMail server = new GreenMail(new ServerSetup(Ports.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        if (pagePort == 0) {
            return new MailCatcher(server, null);
        }
        HttpServer page = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), pagePort), 0);
        MailCatcher catcher = new MailCatcher(server, page);
        page.createContext("/", catcher::show);
        page.start();
        return catcher;
    }

    public GreenMail server() {
        return server;
    }

    public int port() {
        return page.getAddress().getPort();
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    private void show(HttpExchange exchange) throws IOException {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><meta charset=utf-8><title>Mails</title><body style='font:17px sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem'><h1>Mails</h1>");
        MimeMessage[] messages = server.getReceivedMessages();
        if (messages.length == 0) {
            html.append("<p>None yet.</p>");
        }
        for (int i = messages.length - 1; i >= 0; i--) {
            html.append(card(messages[i]));
        }
        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String card(MimeMessage message) throws IOException {
        try {
            String to = Arrays.toString(message.getRecipients(Message.RecipientType.TO));
            String text = escape(GreenMailUtil.getBody(message).isEmpty() ? "" : message.getContent().toString())
                    .replaceAll("(https?://\\S+)", "<a href=\"$1\">$1</a>");
            return "<article style='border-top:1px solid #999'><h2>" + escape(message.getSubject()) + "</h2><p>" + escape(to)
                    + "</p><pre style='white-space:pre-wrap'>" + text + "</pre></article>";
        } catch (MessagingException e) {
            return "<p>" + escape(e.toString()) + "</p>";
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    @Override
    public void close() {
        server.stop();
        if (page != null) {
            page.stop(0);
        }
    }
}
