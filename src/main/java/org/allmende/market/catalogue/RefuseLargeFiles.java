package org.allmende.market.catalogue;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that is far too large is refused by the length it announces, before anything parses it. What was sent is read and
 * dropped, so that the browser hears the answer.
 */
@WebFilter({"/market/catalogue/import-products", "/market/catalogue/import-products.xhtml", "/market/pictures/product-pictures", "/market/pictures/product-pictures.xhtml"})
public class RefuseLargeFiles implements Filter {

    private static final String PICTURES = "/market/pictures/product-pictures";
    private static final long MOST_OF_A_PICTURE = 8L * 1024 * 1024;
    private static final long FORM_AROUND_IT = 512 * 1024;
    private static final long DROPPED_AT_MOST = 100L * 1024 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        boolean picture = http.getServletPath().startsWith(PICTURES);
        if (request.getContentLengthLong() <= (picture ? MOST_OF_A_PICTURE : ProductFile.MOST_BYTES) + FORM_AROUND_IT) {
            chain.doFilter(request, response);
            return;
        }
        drop(request.getInputStream());
        ((HttpServletResponse) response).sendRedirect(http.getContextPath() + (picture ? PICTURES + ofWhat(http) : "/market/catalogue/import-products?too-large=true"));
    }

    /** The form was not read, so only the page it came from tells which product it is about. */
    private static String ofWhat(HttpServletRequest request) {
        Matcher from = Pattern.compile("[?&]producer=(\\d{1,18})&product=(\\d{1,18})").matcher(String.valueOf(request.getHeader("Referer")));
        return from.find() ? "?producer=" + from.group(1) + "&product=" + from.group(2) + "&too-large=true" : "?too-large=true";
    }

    private static void drop(InputStream body) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long dropped = 0;
        for (int read = body.read(buffer); read >= 0 && dropped < DROPPED_AT_MOST; read = body.read(buffer)) {
            dropped += read;
        }
    }
}
