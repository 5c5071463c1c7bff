package org.allmende.market.catalogue;

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
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.money.Money;
import org.allmende.platform.persistence.Sql;

/** Compares lines of a file with the catalogue: two statements, however many lines. */
@ApplicationScoped
class ImportLines {

    @Inject Sql sql;
    @Inject Language language;

    record Farm(long id, String name, String place, String taxStatus, boolean organic) {}

    private record Existing(long id, String name, String description, String category, String unit, BigDecimal content, long priceCents, String allergens) {}

    Map<String, Farm> farms() {
        Map<String, Farm> farms = new HashMap<>();
        sql.rows("SELECT id, name, place, tax_status, organic_code IS NOT NULL AS organic FROM producer",
                row -> new Farm(row.getLong("id"), row.getString("name"), row.getString("place"), row.getString("tax_status"), row.getBoolean("organic")))
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
            planned.add(planned(line, farm, existing.get(farm.id() + "\n" + line.sku())));
        }
        return new ImportPlan(List.copyOf(planned), List.copyOf(all), List.copyOf(unknown));
    }

    private PlannedLine planned(ProductLine line, Farm farm, Existing now) {
        String after = says(line.name(), line.content(), line.unit(), line.priceCents());
        if (now == null) {
            return new PlannedLine(line, PlannedLine.State.NEW, farm.id(), farm.name(), null, "", after);
        }
        boolean same = now.name().equals(line.name()) && now.description().equals(line.description()) && now.category().equals(line.category().name())
                && now.unit().equals(line.unit()) && now.content().compareTo(line.content()) == 0 && now.priceCents() == line.priceCents()
                && (line.allergens() == null || line.allergens().equals(now.allergens()));
        return new PlannedLine(line, same ? PlannedLine.State.SAME : PlannedLine.State.CHANGED, farm.id(), farm.name(), now.id(),
                says(now.name(), now.content(), now.unit(), now.priceCents()), after);
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
        sql.rows("""
                SELECT p.id, p.producer_id, p.sku, p.category, v.name, v.description, v.unit, v.content, v.price_cents, v.allergens
                FROM product p JOIN product_version v ON v.id = p.current_version_id WHERE p.producer_id IN (""" + producers.stream().map(String::valueOf)
                .collect(Collectors.joining(",")) + ")", row -> existing.put(row.getLong("producer_id") + "\n" + row.getString("sku"),
                new Existing(row.getLong("id"), row.getString("name"), row.getString("description"), row.getString("category"), row.getString("unit"),
                        row.getBigDecimal("content"), row.getLong("price_cents"), row.getString("allergens"))));
        return existing;
    }
}
