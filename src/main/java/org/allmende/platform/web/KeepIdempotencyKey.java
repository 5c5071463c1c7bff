package org.allmende.platform.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * Every write of the API carries an {@code Idempotency-Key}. As no form of a foreign page can send that header, it also
 * keeps out forged requests that would ride on the cookie.
 */
@Provider
public class KeepIdempotencyKey implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject Idempotency idempotency;

    @Override
    public void filter(ContainerRequestContext request) {
        if (READS.contains(request.getMethod())) {
            return;
        }
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || key.isBlank() || key.length() > 80) {
            request.abortWith(Response.status(400).type("application/problem+json")
                    .entity("{\"type\":\"platform.key-missing\",\"title\":\"Idempotency-Key\",\"status\":400}").build());
            return;
        }
        idempotency.begin(key);
    }
}
