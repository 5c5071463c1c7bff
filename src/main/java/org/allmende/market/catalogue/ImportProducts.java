package org.allmende.market.catalogue;

import static org.allmende.market.labels.ProductField.*;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.market.catalogue.CheckImport.ProductFileContent;
import org.allmende.market.catalogue.PlannedLine.State;
import org.allmende.market.labels.Allergen;
import org.allmende.market.labels.FactColumns;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.VatRates;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/**
 * Takes a list of products over: new products and new versions, all or nothing, in a few batches. What is the same is left
 * alone, so importing a file twice changes nothing. A new product stays a draft until all is said that law asks for;
 * a change that would leave a published product incomplete cannot come from a file, which says little.
 */
@UseCase
@Requires(Permission.IMPORT_CATALOGUE)
public class ImportProducts {

    @Inject ImportLines importLines;
    @Inject VatRates vatRates;
    @Inject Sql sql;
    @Inject Caller caller;
    @Inject Clock clock;

    /** How many products came in, were changed, and stayed as they were. */
    public record Imported(long created, long changed, long same) {}

    public Imported run(ProductFileContent content, Map<String, Long> chosen) {
        sql.rows("SELECT id FROM producer ORDER BY id FOR UPDATE", row -> row.getLong(1));
        sql.rows("SELECT id FROM product ORDER BY id FOR UPDATE", row -> row.getLong(1));
        Map<String, ImportLines.Farm> farms = importLines.farms();
        ImportPlan plan = importLines.compare(content.lines(), content.errors(), chosen, farms);
        if (!plan.errors().isEmpty() || !plan.unknownProducers().isEmpty()) {
            throw new Refused(CatalogueRefusal.FILE_HAS_ERRORS);
        }
        Map<Long, ImportLines.Farm> byId = new HashMap<>();
        farms.values().forEach(farm -> byId.put(farm.id(), farm));
        create(plan.lines().stream().filter(line -> line.state() == State.NEW).toList(), byId, clock.now());
        change(plan.lines().stream().filter(line -> line.state() == State.CHANGED).toList(), byId, clock.now());
        return new Imported(plan.count("NEW"), plan.count("CHANGED"), plan.count("SAME"));
    }

    private void create(List<PlannedLine> lines, Map<Long, ImportLines.Farm> farms, Instant now) {
        sql.batch("""
                INSERT INTO product (producer_id, sku, crop, category, published, list_name, list_words, list_price_cents, list_allergens)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, lines.stream().map(planned -> {
                    ProductLine line = planned.line();
                    String crop = line.category().crop();
                    return new Object[] {planned.producerId(), line.sku(), crop, line.category(), planned.offered(), ListWords.name(line.name()),
                            ListWords.words(line.name(), planned.producerName(), line.category().name(), crop), line.priceCents(), bits(planned.facts())};
                }).toList());
        Map<String, Integer> vat = vatRates.on(Clock.dateOf(now));
        sql.batch("INSERT INTO product_version (product_id, version_no, vat_permille, created_at, created_by, " + FactColumns.LIST
                + ") VALUES ((SELECT id FROM product WHERE producer_id = ? AND sku = ?), 1, ?, ?, ?, " + FactColumns.MARKS + ")",
                lines.stream().map(planned -> FactColumns.after(planned.facts(), planned.producerId(), planned.line().sku(),
                        vat.get(farms.get(planned.producerId()).taxStatus() + " " + planned.facts().text(VAT_CLASS)), now, caller.personIdOrNull())).toList());
        if (!lines.isEmpty()) {
            sql.update("""
                    UPDATE product p JOIN product_version v ON v.product_id = p.id AND v.version_no = 1 SET p.current_version_id = v.id
                    WHERE p.current_version_id IS NULL
                    """);
        }
    }

    /** What the file does not say is taken over from the version before. */
    private void change(List<PlannedLine> lines, Map<Long, ImportLines.Farm> farms, Instant now) {
        Map<String, Integer> vat = vatRates.on(Clock.dateOf(now));
        sql.batch("INSERT INTO product_version (product_id, version_no, vat_permille, created_at, created_by, " + FactColumns.LIST
                + ") VALUES (?, (SELECT next FROM (SELECT MAX(x.version_no) + 1 AS next FROM product_version x WHERE x.product_id = ?) n), ?, ?, ?, " + FactColumns.MARKS + ")",
                lines.stream().map(planned -> FactColumns.after(planned.facts(), planned.productId(), planned.productId(),
                        vat.get(farms.get(planned.producerId()).taxStatus() + " " + planned.facts().text(VAT_CLASS)), now, caller.personIdOrNull())).toList());
        sql.batch("""
                UPDATE product p JOIN product_version v ON v.product_id = p.id
                SET p.current_version_id = v.id, p.category = ?, p.list_name = ?, p.list_words = ?, p.list_price_cents = ?, p.list_allergens = ?
                WHERE p.id = ? AND v.version_no = (SELECT MAX(x.version_no) FROM product_version x WHERE x.product_id = ?)
                """, lines.stream().map(planned -> {
                    ProductLine line = planned.line();
                    return new Object[] {line.category(), ListWords.name(line.name()),
                            ListWords.words(line.name(), planned.producerName(), line.category().name(), line.category().crop()), line.priceCents(),
                            bits(planned.facts()), planned.productId(), planned.productId()};
                }).toList());
    }

    /** Null if nobody has said anything about allergens. */
    private static Integer bits(ProductFacts facts) {
        return facts.says(ALLERGENS) ? Allergen.bits(facts.allergens()) : null;
    }
}
