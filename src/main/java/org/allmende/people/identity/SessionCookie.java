package org.allmende.people.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The cookie that carries a session's token: out of reach of scripts, not sent along by foreign sites. */
@RequestScoped
class SessionCookie {

    @Inject HttpServletRequest request;
    @Inject @ConfigProperty(name = "allmende.base.url", defaultValue = "http://localhost:8080") String baseUrl;

    /** Also gives the Faces session a new id: one that was planted before the sign-in is worth nothing after it. */
    void set(String token, Duration lifetime) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        put(token, (int) lifetime.toSeconds());
    }

    void clear() {
        put("", 0);
        if (request.getSession(false) != null) {
            request.getSession(false).invalidate();
        }
    }

    private void put(String value, int seconds) {
        Cookie cookie = new Cookie(IdentifyCaller.COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure() || baseUrl.startsWith("https:"));
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(seconds);
        ((HttpServletResponse) FacesContext.getCurrentInstance().getExternalContext().getResponse()).addCookie(cookie);
    }
}
