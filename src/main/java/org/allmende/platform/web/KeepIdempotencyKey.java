package org.allmende.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.allmende.platform.security.Sha256;

/**
 * Every write of the API carries an {@code Idempotency-Key}. As no form of a foreign page can send that header, it also
 * keeps out forged requests that would ride on the cookie.
 */
@Provider
public class KeepIdempotencyKey implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    private static final int LONGEST_BODY = 1_000_000;

    @Inject Idempotency idempotency;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (READS.contains(request.getMethod())) {
            return;
        }
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > 80) {
            refuse(request, 400, "platform.key-missing");
            return;
        }
        byte[] body = request.getEntityStream().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            refuse(request, 413, "platform.too-long");
            return;
        }
        request.setEntityStream(new ByteArrayInputStream(body));
        URI address = request.getUriInfo().getRequestUri();
        String line = request.getMethod() + " " + address.getRawPath() + "?" + address.getRawQuery() + "\n";
        idempotency.begin(key, Sha256.hex(line), Sha256.hex(line + "\n", body));
    }

    private static void refuse(ContainerRequestContext request, int status, String type) {
        request.abortWith(Response.status(status).type("application/problem+json")
                .entity("{\"type\":\"" + type + "\",\"title\":\"Idempotency-Key\",\"status\":" + status + "}").build());
    }
}
