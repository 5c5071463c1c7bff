package org.allmende.people.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.allmende.platform.web.LocalUrl;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The browser in front of the pages of this package: keeps the session's cookie, is sent elsewhere. */
@RequestScoped
class ThisBrowser {

    @Inject HttpServletRequest request;
    @Inject @ConfigProperty(name = "allmende.base.url", defaultValue = "http://localhost:8080") String baseUrl;
    @Inject @ConfigProperty(name = "allmende.behind.proxy", defaultValue = "false") boolean behindProxy;

    String device() {
        return Device.name(request.getHeader("User-Agent"));
    }

    /** The network address; behind a proxy the one that the proxy saw, which it writes last. */
    String address() {
        String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
        return forwarded == null ? request.getRemoteAddr() : forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Also gives the Faces session a new id: one that was planted before the sign-in is worth nothing after it. */
    void keep(String token) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        cookie(token, (int) LoginSessions.LIFETIME.toSeconds());
    }

    void forget() {
        cookie("", 0);
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }

    /** Only to pages of this house. */
    void go(String url) {
        try {
            external().redirect(LocalUrl.orHome(url));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cookie(String value, int seconds) {
        Cookie cookie = new Cookie(IdentifyCaller.COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || baseUrl.startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        ((HttpServletResponse) external().getResponse()).addCookie(cookie);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
