package org.allmende.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A page that may not be shown: whoever is not signed in is asked to and comes back; anyone else gets the error page. */
public class ShowRefusals implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Refused refused = Refused.in(e);
            if (refused == null || response.isCommitted()) {
                throw e;
            }
            answer((HttpServletRequest) request, (HttpServletResponse) response, refused);
        }
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Refused refused) throws IOException {
        response.resetBuffer();
        if (refused.refusal().status() != HttpServletResponse.SC_UNAUTHORIZED) {
            int status = refused.refusal().status();
            response.sendError(status == 409 || status == 400 ? HttpServletResponse.SC_NOT_FOUND : status);
            return;
        }
        String query = request.getQueryString();
        String here = "GET".equals(request.getMethod()) ? request.getRequestURI() + (query == null ? "" : "?" + query) : "/";
        response.sendRedirect(request.getContextPath() + "/people/identity/sign-in?next=" + URLEncoder.encode(here, StandardCharsets.UTF_8));
    }
}
