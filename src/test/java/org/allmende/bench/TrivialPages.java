package org.allmende.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts two pages to compare with into a copy of the WAR: one line of text, and a plain PrimeFaces table of 20 rows. Production never has them. */
final class TrivialPages {

    static final String LINE = "/bench/line";
    static final String TABLE = "/bench/table";

    private TrivialPages() {}

    static Path into(Path war) throws IOException {
        Path copy = war.resolveSibling("bench.war");
        Files.copy(war, copy, StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem content = FileSystems.newFileSystem(URI.create("jar:" + copy.toUri()), java.util.Map.of())) {
            Files.createDirectories(content.getPath("/bench"));
            Files.writeString(content.getPath(LINE + ".xhtml"), page("<p>line</p>"));
            String rows = IntStream.rangeClosed(1, 20).mapToObj(Integer::toString).collect(Collectors.joining(","));
            Files.writeString(content.getPath(TABLE + ".xhtml"), page("""
                    <h:form><p:dataTable value="#{[%s]}" var="row">
                      <p:column headerText="number"><h:outputText value="#{row}"/></p:column>
                      <p:column headerText="square"><h:outputText value="#{row * row}"/></p:column>
                      <p:column headerText="text"><h:outputText value="row #{row}"/></p:column>
                    </p:dataTable></h:form>""".formatted(rows)));
        }
        return copy;
    }

    private static String page(String body) {
        return """
                <!DOCTYPE html>
                <html xmlns="http://www.w3.org/1999/xhtml" xmlns:h="jakarta.faces.html" xmlns:p="http://primefaces.org/ui">
                <h:head><title>bench</title></h:head><h:body>%s</h:body></html>""".formatted(body);
    }
}
