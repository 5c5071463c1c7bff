package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.market.catalogue.ListWords;
import org.allmende.market.labels.Allergen;
import org.allmende.market.labels.FactColumns;
import org.allmende.market.labels.ProductFacts;
import org.allmende.market.labels.ProductField;
import org.allmende.market.labels.VatRates;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;
import org.apache.commons.csv.CSVRecord;

/** Twelve farms and workshops of the district, invented, with eighty products. */
@ApplicationScoped
class SupplyWorld implements SampleWorld {

    @Inject Sql sql;
    @Inject VatRates vatRates;
    @Inject HarvestWorld harvest;
    @Inject BoxWorld boxes;
    @Inject LargeSupply large;

    @Override
    public int order() {
        return 4;
    }

    @Override
    public void load(Scale scale) {
        producers(scale.today());
        products(scale.now());
        if (scale.isLarge()) {
            large.load(scale);
        }
        harvest.load(scale);
        boxes.load(scale);
    }

    private void producers(LocalDate today) {
        LocalDate admitted = today.minus(Period.ofMonths(14));
        sql.batch("""
                INSERT INTO producer (id, name, slug, street, place, postcode, lat, lon, crop, organic_code, tax_status, practice, admitted_on)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, NULLIF(?, ''), ?, ?, ?)
                """, SampleFile.rows("producers").stream().map(row -> new Object[] {row.get("id"), row.get("name"), row.get("slug"), row.get("street"),
                row.get("place"), row.get("postcode"), row.get("lat"), row.get("lon"), row.get("crop"), row.get("organic_code"),
                row.get("tax_status"), row.get("practice"), admitted}).toList());
    }

    private void products(Instant now) {
        Map<String, CSVRecord> producers = new HashMap<>();
        SampleFile.rows("producers").forEach(row -> producers.put(row.get("id"), row));
        Map<String, CSVRecord> labels = new HashMap<>();
        SampleFile.rows("labels").forEach(row -> labels.put(row.get("sku"), row));
        Map<String, Integer> vat = vatRates.on(Clock.dateOf(now));
        List<Object[]> products = new ArrayList<>();
        List<Object[]> versions = new ArrayList<>();
        List<Object[]> current = new ArrayList<>();
        long id = 0;
        for (CSVRecord row : SampleFile.rows("products")) {
            id++;
            CSVRecord producer = producers.get(row.get("producer"));
            ProductFacts facts = SampleLabels.facts(row, producer, labels.get(row.get("sku")));
            products.add(new Object[] {id, row.get("producer"), row.get("sku"), row.get("crop"), row.get("category"), ListWords.name(row.get("name")),
                    ListWords.words(row.get("name"), producer.get("name"), row.get("category"), row.get("crop")), row.get("price_cents"),
                    facts.is(ProductField.ORGANIC), Allergen.bits(facts.allergens())});
            versions.add(FactColumns.after(facts, id, id, now, vat.get(producer.get("tax_status") + " " + facts.text(ProductField.VAT_CLASS))));
            current.add(new Object[] {id, id});
        }
        sql.batch("""
                INSERT INTO product (id, producer_id, sku, crop, category, list_name, list_words, list_price_cents, list_organic, list_allergens)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, products);
        sql.batch("INSERT INTO product_version (id, product_id, version_no, created_at, vat_permille, " + FactColumns.LIST + ") VALUES (?, ?, 1, ?, ?, "
                + FactColumns.MARKS + ")", versions);
        sql.batch("UPDATE product SET current_version_id = ? WHERE id = ?", current);
    }
}
