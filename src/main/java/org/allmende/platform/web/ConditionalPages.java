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
 * Public pages for visitors without a session: every deed is in the journal, so the journal's state, the hour and
 * the language name the state of a page. A page that was made for this state is sent again without rendering. Error pages make no
 * session either.
 */
public class ConditionalPages implements Filter {

    /** Pages that everybody may see, without a form that holds state. */
    private static final List<String> PUBLIC = List.of(
            "/portal/home/", "/council/register/", "/market/catalogue/browse", "/market/catalogue/product", "/market/catalogue/season-calendar", "/market/pickup/points",
            "/market/producers/", "/market/boxes/box-kinds", "/standards/criteria/");
    /** The chosen language, and the node that the proxy keeps a browser at. */
    private static final Set<String> OF_VISITORS = Set.of(Language.COOKIE, "allmende_node");
    private static final String POLICY = "Content-Security-Policy";
    private static final String PROCESS = UUID.randomUUID().toString().substring(0, 8);

    @Inject Journal journal;
    @Inject Clock clock;
    @Inject Language language;
    @Inject PublicPages pages;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(isVisitor(http) ? new WithoutSession(http) : http, response);
            return;
        }
        if ("GET".equals(http.getMethod()) && isPublic(http.getRequestURI()) && isVisitor(http)) {
            answer(http, (HttpServletResponse) response, chain);
            return;
        }
        chain.doFilter(request, response);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String state = "W/\"" + PROCESS + "-" + journal.state() + "-" + clock.now().truncatedTo(ChronoUnit.HOURS).getEpochSecond() + "-" + language.getTag() + "\"";
        response.setHeader("ETag", state);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Cookie, Accept-Language");
        if (state.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String address = language.getTag() + request.getRequestURI() + "?" + request.getQueryString();
        PublicPages.Page page = pages.get(address, state).orElse(null);
        if (page == null) {
            page = make(request, response, chain, state);
            if (page == null) {
                return;
            }
            pages.put(address, page);
        }
        response.setContentType(page.contentType());
        response.setHeader(POLICY, page.policy());
        response.setContentLength(page.body().length);
        response.getOutputStream().write(page.body());
    }

    /** @return null if it became an error or a redirect, which is answered already */
    private static PublicPages.Page make(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String state)
            throws IOException, ServletException {
        RecordedResponse recorded = new RecordedResponse(response);
        chain.doFilter(new WithoutSession(request), recorded);
        if (response.isCommitted() || response.getStatus() != HttpServletResponse.SC_OK) {
            return null;
        }
        return new PublicPages.Page(state, response.getContentType(), response.getHeader(POLICY), recorded.body());
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
