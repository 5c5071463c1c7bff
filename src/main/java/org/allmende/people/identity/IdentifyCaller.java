package org.allmende.people.identity;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/**
 * Finds out who calls, from the session cookie, with at most one statement a request. Sessions live in the data base: any node
 * knows them, none is lost with a node, and each can be listed and ended (ADR 0002 on why not a container mechanism).
 */
public class IdentifyCaller implements Filter {

    public static final String COOKIE = "allmende_session";

    private static final String RESOURCES = "/jakarta.faces.resource/";

    @Inject LoginSessions sessions;
    @Inject SignedIn signedIn;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String token = cookie(http);
        if (token != null && !http.getRequestURI().contains(RESOURCES)) {
            sessions.identify(Tokens.hash(token), signedIn);
        }
        chain.doFilter(request, response);
    }

    static String cookie(HttpServletRequest request) {
        if (request.getCookies() == null) {
            return null;
        }
        for (Cookie cookie : request.getCookies()) {
            if (COOKIE.equals(cookie.getName())) {
                return cookie.getValue();
            }
        }
        return null;
    }
}
