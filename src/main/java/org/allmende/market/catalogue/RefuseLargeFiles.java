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

/**
 * A file that is far too large is refused by the length it announces, before anything parses it. What was sent is read and
 * dropped, so that the browser hears the answer.
 */
@WebFilter({"/market/catalogue/import-products", "/market/catalogue/import-products.xhtml"})
public class RefuseLargeFiles implements Filter {

    private static final long FORM_AROUND_IT = 512 * 1024;
    private static final long DROPPED_AT_MOST = 100L * 1024 * 1024;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request.getContentLengthLong() <= ProductFile.MOST_BYTES + FORM_AROUND_IT) {
            chain.doFilter(request, response);
            return;
        }
        drop(request.getInputStream());
        ((HttpServletResponse) response).sendRedirect(((HttpServletRequest) request).getContextPath() + "/market/catalogue/import-products?too-large=true");
    }

    private static void drop(InputStream body) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long dropped = 0;
        for (int read = body.read(buffer); read >= 0 && dropped < DROPPED_AT_MOST; read = body.read(buffer)) {
            dropped += read;
        }
    }
}
