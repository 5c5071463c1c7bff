package org.allmende.bench;

import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One request as it goes over the wire, ready before the clock runs. */
record Call(String address, byte[] bytes) {

    static Call get(String url, String... headers) {
        return of("GET", url, "", headers);
    }

    static Call post(String url, String body, String... headers) {
        return of("POST", url, body, headers);
    }

    private static Call of(String method, String url, String body, String... headers) {
        URI uri = URI.create(url);
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        StringBuilder text = new StringBuilder(method).append(' ').append(url.substring(url.indexOf(uri.getRawPath(), url.indexOf(uri.getRawAuthority()))))
                .append(" HTTP/1.1\r\nHost: ").append(uri.getRawAuthority()).append("\r\n");
        for (int i = 0; i < headers.length; i += 2) {
            text.append(headers[i]).append(": ").append(headers[i + 1]).append("\r\n");
        }
        if (content.length > 0) {
            text.append("Content-Length: ").append(content.length).append("\r\n");
        }
        text.append("\r\n").append(body);
        return new Call(url, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
