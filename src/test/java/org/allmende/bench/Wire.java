package org.allmende.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One kept connection that speaks just enough HTTP/1.1. Client, server and data base share the cores of this machine, and the JDK's client
 * costs as much as a small answer does.
 */
final class Wire implements AutoCloseable {

    /** @param cookies what the answer sets, ready to be sent back */
    record Answer(int status, List<String> cookies, byte[] body) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    private static final int PATIENCE_MILLIS = 60_000;

    private final URI server;
    private Socket socket;
    private InputStream in;

    Wire(String url) {
        this.server = URI.create(url);
    }

    /** @throws IOException also when the connection broke; the next call makes a new one */
    Answer send(Call call) throws IOException {
        try {
            if (socket == null) {
                connect();
            }
            socket.getOutputStream().write(call.bytes());
            return answer();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private void connect() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
    }

    private Answer answer() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        List<String> cookies = new ArrayList<>();
        boolean chunked = false;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(lower.substring(15).strip());
            }
            chunked |= lower.startsWith("transfer-encoding:") && lower.endsWith("chunked");
            if (lower.startsWith("set-cookie:")) {
                cookies.add(header.substring(11, header.indexOf(';')).strip());
            }
            last |= lower.equals("connection: close");
        }
        byte[] body = chunked ? chunks() : exactly(length);
        if (last) {
            close();
        }
        return new Answer(status, cookies, body);
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.write(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException();
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() {
        try {
            if (socket != null) {
                socket.close();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            socket = null;
        }
    }
}
