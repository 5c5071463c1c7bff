package org.allmende.platform.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.allmende.platform.i18n.Language;

/** Remembers the chosen language for a year and returns to the page. */
@WebServlet("/language")
public class ChooseLanguage extends HttpServlet {

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie cookie = new Cookie(Language.COOKIE, "en".equals(request.getParameter("to")) ? "en" : "de");
        cookie.setPath("/");
        cookie.setMaxAge(365 * 24 * 3600);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(LocalUrl.orHome(request.getParameter("back")));
    }
}
