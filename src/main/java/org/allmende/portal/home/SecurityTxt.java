package org.allmende.portal.home;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import org.allmende.platform.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where to report a hole in the house (RFC 9116). It never expires while the house stands: always half a year ahead. */
@WebServlet("/.well-known/security.txt")
public class SecurityTxt extends HttpServlet {

    private static final int DAYS_VALID = 180;

    @Inject transient Operator operator;
    @Inject transient Clock clock;
    @Inject @ConfigProperty(name = "allmende.base.url", defaultValue = "http://localhost:8080") String baseUrl;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.getWriter().write("""
                Contact: mailto:%s
                Expires: %s
                Preferred-Languages: de, en
                Canonical: %s/.well-known/security.txt
                """.formatted(operator.securityEmail(), clock.now().truncatedTo(ChronoUnit.DAYS).plus(DAYS_VALID, ChronoUnit.DAYS), baseUrl));
    }
}
