package org.allmende.market.catalogue;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.market.catalogue.CheckImport.ProductFileContent;
import org.allmende.market.catalogue.PlannedLine.State;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * Takes a list of products over: new products and new versions, all or nothing, in a few batches. What is the same is left
 * alone, so importing a file twice changes nothing. A new product stays unpublished until its allergens are known.
 */
@UseCase
@Requires(Permission.IMPORT_CATALOGUE)
public class ImportProducts {

    private static final int VAT_FLAT_RATE = 78;
    private static final int VAT_REDUCED = 70;
    private static final int VAT_DRINKS = 190;

    @Inject ImportLines importLines;
    @Inject Sql sql;
    @Inject Clock clock;

    /** How many products came in, were changed, and stayed as they were. */
    public record Imported(long created, long changed, long same) {}

    public Imported run(ProductFileContent content, Map<String, Long> chosen) {
        sql.rows("SELECT id FROM producer ORDER BY id FOR UPDATE", row -> row.getLong(1));
        Map<String, ImportLines.Farm> farms = importLines.farms();
        ImportPlan plan = importLines.compare(content.lines(), content.errors(), chosen, farms);
        if (!plan.errors().isEmpty() || !plan.unknownProducers().isEmpty()) {
            throw new Refused(CatalogueRefusal.FILE_HAS_ERRORS);
        }
        Map<Long, ImportLines.Farm> byId = new HashMap<>();
        farms.values().forEach(farm -> byId.put(farm.id(), farm));
        create(plan.lines().stream().filter(line -> line.state() == State.NEW).toList(), byId, clock.now());
        change(plan.lines().stream().filter(line -> line.state() == State.CHANGED).toList(), clock.now());
        return new Imported(plan.count("NEW"), plan.count("CHANGED"), plan.count("SAME"));
    }

    private void create(List<PlannedLine> lines, Map<Long, ImportLines.Farm> farms, Instant now) {
        sql.batch("""
                INSERT INTO product (producer_id, sku, crop, category, published, list_name, list_words, list_price_cents) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """, lines.stream().map(planned -> {
                    ProductLine line = planned.line();
                    String crop = line.category().crop();
                    return new Object[] {planned.producerId(), line.sku(), crop, line.category(), line.allergens() != null, ListWords.name(line.name()),
                            ListWords.words(line.name(), planned.producerName(), line.category().name(), crop), line.priceCents()};
                }).toList());
        sql.batch("""
                INSERT INTO product_version (product_id, version_no, name, description, unit, content, price_cents, vat_permille, allergens, organic,
                  storage, origin, created_at)
                SELECT id, 1, ?, ?, ?, ?, ?, ?, ?, FALSE, '', ?, ? FROM product WHERE producer_id = ? AND sku = ?
                """, lines.stream().map(planned -> {
                    ProductLine line = planned.line();
                    ImportLines.Farm farm = farms.get(planned.producerId());
                    return new Object[] {line.name(), line.description(), line.unit(), line.content(), line.priceCents(), vat(farm, line.category()),
                            line.allergens(), farm.place(), now, planned.producerId(), line.sku()};
                }).toList());
        if (!lines.isEmpty()) {
            sql.update("""
                    UPDATE product p JOIN product_version v ON v.product_id = p.id AND v.version_no = 1 SET p.current_version_id = v.id
                    WHERE p.current_version_id IS NULL
                    """);
        }
    }

    /** What the file does not say is taken over from the version before. */
    private void change(List<PlannedLine> lines, Instant now) {
        sql.batch("""
                INSERT INTO product_version (product_id, version_no, name, description, unit, content, price_cents, vat_permille, allergens, organic,
                  storage, origin, season_from, season_to, created_at)
                SELECT v.product_id, v.version_no + 1, ?, ?, ?, ?, ?, v.vat_permille, COALESCE(?, v.allergens), v.organic, v.storage, v.origin,
                       v.season_from, v.season_to, ?
                FROM product p JOIN product_version v ON v.id = p.current_version_id WHERE p.id = ?
                """, lines.stream().map(planned -> new Object[] {planned.line().name(), planned.line().description(), planned.line().unit(),
                planned.line().content(), planned.line().priceCents(), planned.line().allergens(), now, planned.productId()}).toList());
        sql.batch("""
                UPDATE product p JOIN product_version v ON v.product_id = p.id
                SET p.current_version_id = v.id, p.category = ?, p.list_name = ?, p.list_words = ?, p.list_price_cents = ?,
                    p.published = p.published OR (? IS NOT NULL AND EXISTS (SELECT 1 FROM product_version w
                      WHERE w.product_id = p.id AND w.version_no = v.version_no - 1 AND w.allergens IS NULL))
                WHERE p.id = ? AND v.version_no = (SELECT MAX(x.version_no) FROM product_version x WHERE x.product_id = ?)
                """, lines.stream().map(planned -> {
                    ProductLine line = planned.line();
                    return new Object[] {line.category(), ListWords.name(line.name()),
                            ListWords.words(line.name(), planned.producerName(), line.category().name(), line.category().crop()), line.priceCents(),
                            line.allergens(), planned.productId(), planned.productId()};
                }).toList());
    }

    private static int vat(ImportLines.Farm farm, Category category) {
        return switch (farm.taxStatus()) {
            case "FLAT_RATE" -> VAT_FLAT_RATE;
            case "SMALL" -> 0;
            default -> category == Category.DRINKS ? VAT_DRINKS : VAT_REDUCED;
        };
    }
}
