package org.allmende.market.pictures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.allmende.platform.persistence.Sql;

/** {@code /pictures/17-0123456789abcdef-phone.jpg}: the address holds a part of the content's hash, so a browser may keep it for ever. */
@WebServlet("/pictures/*")
public class ShowPicture extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/(\\d{1,18})-([0-9a-f]{16})-(phone|desktop)\\.jpg");

    @Inject transient Sql sql;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<byte[]> content = address.matches() ? content(address) : Optional.empty();
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = "\"" + address.group(2) + address.group(3) + "\"";
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("ETag", tag);
        response.setHeader("X-Content-Type-Options", "nosniff");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }

    private Optional<byte[]> content(Matcher address) {
        return sql.first("""
                SELECT f.content FROM picture_file f JOIN product_picture i ON i.id = f.product_picture_id
                WHERE i.id = ? AND LEFT(i.sha256, 16) = ? AND f.size = ? AND i.removed_at IS NULL
                """, row -> row.getBytes(1), Long.parseLong(address.group(1)), address.group(2), address.group(3).toUpperCase(Locale.ROOT));
    }
}
