package org.allmende.platform.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;

/** A paper written from top to bottom: A4, tagged for screen readers, heads of tables repeated, pages counted. */
public final class Paper {

    private static final byte[] REGULAR = font("text-regular.ttf");
    private static final byte[] BOLD = font("text-bold.ttf");
    private static final int ROWS_AT_ONCE = 100;
    private static final String STYLE = """
            @page { size: A4; margin: 16mm 14mm 18mm 14mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: Text; font-size: 8pt; } }
            body { font-family: Text; font-size: 9.5pt; line-height: 1.3; margin: 0; color: #1e2a24; }
            h1 { font-size: 17pt; margin: 0 0 2mm 0; } h2 { font-size: 12.5pt; margin: 5mm 0 1.5mm 0; page-break-after: avoid; }
            p { margin: 0 0 2mm 0; } table { width: 100%; border-collapse: collapse; -fs-table-paginate: paginate; margin-bottom: 3mm; }
            th { text-align: left; border-bottom: 1px solid #1e2a24; padding: 0.6mm 2mm 0.6mm 0; } td { border-bottom: 0.5px solid #b9b3a4; padding: 0.6mm 2mm 0.6mm 0; vertical-align: top; }
            tr { page-break-inside: avoid; } .new-page { page-break-before: always; } .n { text-align: right; }
            """;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final StringBuilder html = new StringBuilder(65536);

    public Paper(String title, Locale language) {
        html.append("<!DOCTYPE html><html lang=\"").append(language.getLanguage()).append("\"><head><title>").append(escape(title))
                .append("</title><meta name=\"description\" content=\"").append(escape(title)).append("\"/><style>").append(STYLE)
                .append("</style></head><body><h1>").append(escape(title)).append("</h1>");
    }

    public Paper section(String heading) {
        html.append("<h2>").append(escape(heading)).append("</h2>");
        return this;
    }

    /** A section that begins on a page of its own. */
    public Paper page(String heading) {
        html.append("<h2 class=\"new-page\">").append(escape(heading)).append("</h2>");
        return this;
    }

    public Paper line(String text) {
        html.append("<p>").append(escape(text)).append("</p>");
        return this;
    }

    /** Cells are texts; numbers stand right. Long tables are cut: laying out one takes time by the square of its rows. */
    public Paper table(List<String> head, List<List<Object>> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
            part(head, rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE)));
        }
        return this;
    }

    private void part(List<String> head, List<List<Object>> rows) {
        html.append("<table><thead><tr>");
        head.forEach(cell -> html.append("<th>").append(escape(cell)).append("</th>"));
        html.append("</tr></thead><tbody>");
        for (List<Object> row : rows) {
            html.append("<tr>");
            row.forEach(this::cell);
            html.append("</tr>");
        }
        html.append("</tbody></table>");
    }

    private void cell(Object value) {
        html.append(value instanceof Number ? "<td class=\"n\">" : "<td>").append(value == null ? "" : escape(value.toString())).append("</td>");
    }

    public byte[] pdf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(65536);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> new ByteArrayInputStream(REGULAR), "Text", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> new ByteArrayInputStream(BOLD), "Text", 700, FontStyle.NORMAL, true);
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(html + "</body></html>", null);
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static byte[] font(String name) {
        try (InputStream file = Paper.class.getResourceAsStream("/fonts/" + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
