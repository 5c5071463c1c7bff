package org.allmende.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.allmende.platform.audit.Journal;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.time.Clock;

/**
 * Public pages for visitors without a session: every deed is in the journal, so the journal's last entry, the hour and
 * the language name the state of a page. An unchanged page costs one statement and no rendering. Error pages make no
 * session either.
 */
public class ConditionalPages implements Filter {

    /** Pages that everybody may see, without a form that holds state. */
    private static final List<String> PUBLIC = List.of(
            "/portal/home/", "/council/register/", "/market/catalogue/browse", "/market/catalogue/product", "/market/pickup/points",
            "/market/producers/", "/market/boxes/box-kinds", "/standards/criteria/");
    /** The chosen language, and the node that the proxy keeps a browser at. */
    private static final Set<String> OF_VISITORS = Set.of(Language.COOKIE, "allmende_node");
    private static final String PROCESS = UUID.randomUUID().toString().substring(0, 8);

    @Inject Journal journal;
    @Inject Clock clock;
    @Inject Language language;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(isVisitor(http) ? new WithoutSession(http) : http, response);
            return;
        }
        if ("GET".equals(http.getMethod()) && isPublic(http.getRequestURI()) && isVisitor(http)) {
            String tag = "W/\"" + PROCESS + "-" + journal.latest() + "-" + clock.now().truncatedTo(ChronoUnit.HOURS).getEpochSecond() + "-" + language.getTag() + "\"";
            HttpServletResponse answer = (HttpServletResponse) response;
            answer.setHeader("ETag", tag);
            answer.setHeader("Cache-Control", "no-cache");
            answer.setHeader("Vary", "Cookie, Accept-Language");
            if (tag.equals(http.getHeader("If-None-Match"))) {
                answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return;
            }
            chain.doFilter(new WithoutSession(http), response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isPublic(String path) {
        return "/".equals(path) || PUBLIC.stream().anyMatch(path::startsWith);
    }

    private static boolean isVisitor(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (!OF_VISITORS.contains(cookie.getName())) {
                    return false;
                }
            }
        }
        return true;
    }
}
