package org.allmende.market.catalogue;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** The dry run of an import: what would happen, and what is wrong with the file. Writes nothing. */
@Read
@Requires(Permission.IMPORT_CATALOGUE)
public class CheckImport {

    @Inject ImportLines importLines;

    /** Reads a file; its errors carry the lines they are in. */
    public ProductFileContent read(byte[] file) {
        ProductFile.Parsed parsed = ProductFile.parse(file);
        return new ProductFileContent(parsed.lines(), parsed.errors());
    }

    /** @param chosen producer names of the file to our producer ids, where they differ */
    public ImportPlan check(ProductFileContent content, Map<String, Long> chosen) {
        return importLines.compare(content.lines(), content.errors(), chosen, importLines.farms());
    }

    /** What was read, to be kept between dry run and import. */
    public record ProductFileContent(List<ProductLine> lines, List<LineError> errors) implements Serializable {}
}
