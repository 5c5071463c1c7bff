package org.allmende.platform.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.eclipse.microprofile.config.ConfigProvider;

/** Headers for every answer. The content security policy of pages with its nonce comes from PrimeFaces (web.xml). */
public class SecurityHeaders implements Filter {

    /** The proxy speaks plainly with us: what counts is how the house is reached from outside. */
    private final boolean https = ConfigProvider.getConfig().getOptionalValue("allmende.base.url", String.class).orElse("").startsWith("https:");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletResponse http = (HttpServletResponse) response;
        http.setHeader("X-Content-Type-Options", "nosniff");
        http.setHeader("X-Frame-Options", "DENY");
        http.setHeader("Referrer-Policy", "same-origin");
        http.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        http.setHeader("Permissions-Policy", "geolocation=(), microphone=(), payment=(), camera=(self)");
        if (https || request.isSecure()) {
            http.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (((HttpServletRequest) request).getRequestURI().contains("/api/")) {
            http.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
        chain.doFilter(request, response);
    }
}
