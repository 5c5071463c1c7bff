package org.allmende.market.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a list of products in the columns of the Open Food Network. Pure: bytes in, lines and errors out. A column
 * {@code allergens} (ids with commas, or {@code none}) may be added.
 */
final class ProductFile {

    static final int MOST_BYTES = 5 * 1024 * 1024;
    private static final int MOST_ERRORS = 200;
    private static final List<String> COLUMNS = List.of("producer", "sku", "name", "category", "units", "unit_type", "variant_unit_name", "price");

    private final List<ProductLine> lines = new ArrayList<>();
    private final List<LineError> errors = new ArrayList<>();
    private final Map<String, Integer> lineOfSku = new HashMap<>();

    private ProductFile() {}

    /** @param lines only those without errors */
    record Parsed(List<ProductLine> lines, List<LineError> errors) {}

    static Parsed parse(byte[] bytes) {
        ProductFile file = new ProductFile();
        file.read(bytes);
        return new Parsed(List.copyOf(file.lines), file.errors.stream().limit(MOST_ERRORS).toList());
    }

    private void read(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            errors.add(LineError.at(1, "too-large", MOST_BYTES / 1024 / 1024));
            return;
        }
        String text = decode(bytes);
        if (text == null) {
            return;
        }
        String head = text.lines().findFirst().orElse("");
        char separator = head.contains(",") || !head.contains(";") ? ',' : ';';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setHeader().setSkipHeaderRecord(true).setTrim(true)
                .setIgnoreEmptyLines(true).setIgnoreHeaderCase(true).setAllowMissingColumnNames(true).get();
        int next = 2;
        try (CSVParser parser = format.parse(new StringReader(text))) {
            List<String> present = parser.getHeaderNames().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
            String missing = COLUMNS.stream().filter(column -> !present.contains(column)).collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                errors.add(LineError.at(1, "missing-columns", missing));
                return;
            }
            for (CSVRecord row : parser) {
                line(row, next);
                next = (int) parser.getCurrentLineNumber() + 1;
            }
        } catch (IllegalArgumentException e) {
            errors.add(LineError.at(1, "not-a-list"));
        } catch (CSVException | UncheckedIOException e) {
            errors.add(LineError.at(next, "not-a-list"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (lines.isEmpty() && errors.isEmpty()) {
            errors.add(LineError.at(1, "no-lines"));
        }
    }

    /** Strictly UTF-8; says in which line it is not. */
    private String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError() || text.indexOf('\0') >= 0) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            errors.add(LineError.at(result.isError() ? line : 1, "wrong-encoding"));
            return null;
        }
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void line(CSVRecord row, int no) {
        int before = errors.size();
        if (!row.isConsistent()) {
            errors.add(LineError.at(no, "wrong-number-of-fields"));
            return;
        }
        String producer = row.get("producer");
        String sku = row.get("sku");
        String name = row.get("name");
        mustHave(no, "producer", producer, 120);
        mustHave(no, "sku", sku, 40);
        mustHave(no, "name", name, 160);
        var category = CategoryMapping.of(row.get("category"));
        if (category.isEmpty()) {
            errors.add(LineError.at(no, "unknown-category", row.get("category")));
        }
        var price = PriceInput.cents(row.get("price"));
        if (price.isEmpty()) {
            errors.add(LineError.at(no, row.get("price").startsWith("-") ? "negative-price" : "wrong-price", row.get("price")));
        }
        var units = PriceInput.positive(row.get("units"));
        var measure = units.flatMap(number -> UnitMapping.of(row.get("unit_type"), row.get("variant_unit_name"), number));
        if (units.isEmpty()) {
            errors.add(LineError.at(no, "wrong-units", row.get("units")));
        } else if (measure.isEmpty()) {
            errors.add(LineError.at(no, "unknown-unit", row.get("unit_type").isBlank() ? row.get("variant_unit_name") : row.get("unit_type")));
        }
        var allergens = AllergenInput.of(optional(row, "allergens"));
        if (!allergens.valid()) {
            errors.add(LineError.at(no, "unknown-allergen", optional(row, "allergens")));
        }
        Integer first = lineOfSku.putIfAbsent(SearchWords.normal(producer) + "\n" + sku, no);
        if (first != null) {
            errors.add(LineError.at(no, "duplicate-sku", sku, first));
        }
        if (errors.size() == before) {
            lines.add(new ProductLine(no, producer, sku, name, category.get(), description(row), measure.get().unit(), measure.get().content(), price.get(),
                    allergens.ids()));
        }
    }

    private void mustHave(int no, String column, String value, int length) {
        if (value.isBlank()) {
            errors.add(LineError.at(no, "empty", column));
        } else if (value.length() > length) {
            errors.add(LineError.at(no, "too-long", column, length));
        }
    }

    private static String description(CSVRecord row) {
        String text = optional(row, "description");
        String shown = text.isBlank() ? optional(row, "display_name") : text;
        return shown.length() > 1000 ? shown.substring(0, 1000) : shown;
    }

    private static String optional(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
    }
}
