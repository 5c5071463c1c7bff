package org.allmende.council.meetings;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;

/**
 * Before {@link FollowEndpoint}: connections stay open for hours, so only whoever may see a meeting gets one, and only from
 * a page of this house.
 */
public class OnlyMembersFollow implements Filter {

    @Inject Caller caller;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        if (caller.may(Permission.SEE_COUNCIL) && isOurs(http.getHeader("Origin"), http.getHeader("Host"))) {
            chain.doFilter(request, response);
        } else {
            ((HttpServletResponse) response).setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Programs send no origin, browsers always do. */
    static boolean isOurs(String origin, String host) {
        try {
            return origin == null || URI.create(origin).getRawAuthority() != null && URI.create(origin).getRawAuthority().equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
