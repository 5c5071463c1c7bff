package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.market.catalogue.ListWords;
import org.allmende.platform.persistence.Sql;
import org.apache.commons.csv.CSVRecord;

/** Twelve farms and workshops of the district, invented, with eighty products. */
@ApplicationScoped
class SupplyWorld implements SampleWorld {

    private static final Map<String, Integer> VAT_PERMILLE = Map.of("REGULAR", 70, "FLAT_RATE", 78, "SMALL", 0);
    private static final int VAT_ON_DRINKS = 190;

    @Inject Sql sql;
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
        List<Object[]> products = new ArrayList<>();
        List<Object[]> versions = new ArrayList<>();
        List<Object[]> current = new ArrayList<>();
        long id = 0;
        for (CSVRecord row : SampleFile.rows("products")) {
            id++;
            CSVRecord producer = producers.get(row.get("producer"));
            boolean organic = "1".equals(row.get("organic"));
            products.add(new Object[] {id, row.get("producer"), row.get("sku"), row.get("crop"), row.get("category"), ListWords.name(row.get("name")),
                    ListWords.words(row.get("name"), producer.get("name"), row.get("category"), row.get("crop")), row.get("price_cents"), organic});
            versions.add(new Object[] {id, id, row.get("name"), row.get("description"), row.get("unit"), new BigDecimal(row.get("content")),
                    row.get("price_cents"), vat(producer.get("tax_status"), row.get("category")), row.get("allergens"), organic, row.get("storage"),
                    producer.get("place"), row.get("season_from"), row.get("season_to"), now});
            current.add(new Object[] {id, id});
        }
        sql.batch("""
                INSERT INTO product (id, producer_id, sku, crop, category, list_name, list_words, list_price_cents, list_organic)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, products);
        sql.batch("""
                INSERT INTO product_version (id, product_id, version_no, name, description, unit, content, price_cents, vat_permille, allergens,
                  organic, storage, origin, season_from, season_to, created_at) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, versions);
        sql.batch("UPDATE product SET current_version_id = ? WHERE id = ?", current);
    }

    private static int vat(String taxStatus, String category) {
        return "REGULAR".equals(taxStatus) && "DRINKS".equals(category) ? VAT_ON_DRINKS : VAT_PERMILLE.get(taxStatus);
    }
}
