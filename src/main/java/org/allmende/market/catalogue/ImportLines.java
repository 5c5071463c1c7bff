package org.allmende.market.catalogue;

import static org.allmende.market.labels.ProductField.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.allmende.market.labels.DutiesRule;
import org.allmende.market.labels.FactColumns;
import org.allmende.market.labels.ProductFacts;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.money.Money;
import org.allmende.platform.persistence.Sql;

/** Compares lines of a file with the catalogue: two statements, however many lines. */
@ApplicationScoped
class ImportLines {

    @Inject Sql sql;
    @Inject Language language;

    record Farm(long id, String name, String place, String taxStatus, String address) {}

    private record Existing(long id, String category, String crop, boolean published, ProductFacts facts) {}

    Map<String, Farm> farms() {
        Map<String, Farm> farms = new HashMap<>();
        sql.rows("SELECT id, name, place, tax_status, IF(street = '', '', CONCAT(name, ', ', street, ', ', postcode, ' ', place)) AS address FROM producer",
                row -> new Farm(row.getLong("id"), row.getString("name"), row.getString("place"), row.getString("tax_status"), row.getString("address")))
                .forEach(farm -> farms.put(SearchWords.normal(farm.name()), farm));
        return farms;
    }

    /** @param chosen producer names of the file to our producer ids, where they differ */
    ImportPlan compare(List<ProductLine> lines, List<LineError> errors, Map<String, Long> chosen, Map<String, Farm> farms) {
        Map<Long, Farm> byId = farms.values().stream().collect(Collectors.toMap(Farm::id, farm -> farm));
        Set<String> unknown = new LinkedHashSet<>();
        List<PlannedLine> planned = new ArrayList<>();
        Map<ProductLine, Farm> farmOf = new HashMap<>();
        for (ProductLine line : lines) {
            Farm farm = chosen.containsKey(line.producer()) ? byId.get(chosen.get(line.producer())) : farms.get(SearchWords.normal(line.producer()));
            if (farm == null) {
                unknown.add(line.producer());
            } else {
                farmOf.put(line, farm);
            }
        }
        Map<String, Existing> existing = existing(farmOf.values().stream().map(Farm::id).collect(Collectors.toSet()));
        Map<String, Integer> taken = new HashMap<>();
        List<LineError> all = new ArrayList<>(errors);
        for (ProductLine line : lines) {
            Farm farm = farmOf.get(line);
            if (farm == null) {
                continue;
            }
            Integer first = taken.putIfAbsent(farm.id() + "\n" + line.sku(), line.line());
            if (first != null) {
                all.add(LineError.at(line.line(), "duplicate-sku", line.sku(), first));
                continue;
            }
            PlannedLine plan = planned(line, farm, existing.get(farm.id() + "\n" + line.sku()));
            int open = DutiesRule.open(line.category(), crop(line, existing.get(farm.id() + "\n" + line.sku())), plan.facts()).size();
            if (plan.state() == PlannedLine.State.CHANGED && plan.offered() && open > 0) {
                all.add(LineError.at(line.line(), "must-stay-complete", open));
            }
            planned.add(plan);
        }
        return new ImportPlan(List.copyOf(planned), List.copyOf(all), List.copyOf(unknown));
    }

    private PlannedLine planned(ProductLine line, Farm farm, Existing now) {
        String after = says(line.name(), line.content(), line.unit(), line.priceCents());
        if (now == null) {
            ProductFacts facts = ImportDefaults.of(line, farm);
            boolean complete = DutiesRule.open(line.category(), line.category().crop(), facts).isEmpty();
            return new PlannedLine(line, PlannedLine.State.NEW, farm.id(), farm.name(), null, "", after, facts, complete);
        }
        ProductFacts facts = ImportDefaults.over(now.facts(), line);
        boolean same = facts.equals(now.facts()) && now.category().equals(line.category().name());
        return new PlannedLine(line, same ? PlannedLine.State.SAME : PlannedLine.State.CHANGED, farm.id(), farm.name(), now.id(),
                says(now.facts().text(NAME), now.facts().number(CONTENT).orElseThrow(), now.facts().text(UNIT), now.facts().cents(PRICE_CENTS)), after, facts, now.published());
    }

    private static String crop(ProductLine line, Existing now) {
        return now == null ? line.category().crop() : now.crop();
    }

    /** For the table of the dry run: name, content and unit, price. */
    private String says(String name, BigDecimal content, String unit, long cents) {
        return name + ", " + Formats.quantity(content, unit, language.getLocale()) + ", " + Formats.money(Money.ofCents(cents), language.getLocale());
    }

    private Map<String, Existing> existing(Set<Long> producers) {
        if (producers.isEmpty()) {
            return Map.of();
        }
        Map<String, Existing> existing = new HashMap<>();
        sql.rows("SELECT p.id, p.producer_id, p.sku, p.category, p.crop, p.published, " + FactColumns.list("v.")
                + " FROM product p JOIN product_version v ON v.id = p.current_version_id WHERE p.producer_id IN ("
                + producers.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")",
                row -> existing.put(row.getLong("producer_id") + "\n" + row.getString("sku"), new Existing(row.getLong("id"), row.getString("category"),
                        row.getString("crop"), row.getBoolean("published"), FactColumns.of(row))));
        return existing;
    }
}
