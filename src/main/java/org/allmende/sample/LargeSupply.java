package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import org.allmende.platform.persistence.Sql;

/** More farms and products for measuring, copied set-wise from the hand-made ones: one farm for every 33 products. */
@ApplicationScoped
class LargeSupply {

    private static final int HAND_MADE_FARMS = 12;
    private static final int HAND_MADE_PRODUCTS = 80;
    private static final int PRODUCTS_PER_FARM = 33;

    @Inject Sql sql;

    void load(Scale scale) {
        int more = scale.products() - HAND_MADE_PRODUCTS;
        if (more <= 0) {
            return;
        }
        sql.update("""
                INSERT INTO producer (id, name, slug, place, postcode, lat, lon, crop, organic_code, tax_status, practice, admitted_on)
                SELECT ? + s.seq, CONCAT(ELT(1 + s.seq % 6, 'Hof', 'Gärtnerei', 'Obstgut', 'Biohof', 'Landgut', 'Mühlenhof'), ' ',
                         ELT(1 + s.seq % 7, 'Erlengrund', 'Lindenblick', 'Werraaue', 'Meißnerblick', 'Sommerberg', 'Rosengarten', 'Kastanie'), ' ', s.seq),
                       CONCAT('hof-', s.seq), r.place, r.postcode, r.lat + (CAST(s.seq % 17 AS SIGNED) - 8) / 300, r.lon + (CAST(s.seq % 13 AS SIGNED) - 6) / 300, r.crop,
                       r.organic_code, r.tax_status, r.practice, ?
                FROM seq_1_to_5000 s JOIN producer r ON r.id = 1 + s.seq % ? WHERE s.seq <= ?
                """, HAND_MADE_FARMS, scale.today().minus(Period.ofMonths(8)), HAND_MADE_FARMS, 1 + (more - 1) / PRODUCTS_PER_FARM);
        sql.update("""
                INSERT INTO product (id, producer_id, sku, crop, category, list_name, list_words, list_price_cents, list_organic)
                SELECT ? + s.seq, ? + 1 + (s.seq - 1) DIV ?, CONCAT('X-', s.seq), p.crop, p.category, CONCAT(p.list_name, ' nr ', s.seq),
                       CONCAT(p.list_words, ' nr ', s.seq), p.list_price_cents + s.seq % 90, p.list_organic
                FROM seq_1_to_1000000 s JOIN product p ON p.id = 1 + s.seq * 7 % ? WHERE s.seq <= ?
                """, HAND_MADE_PRODUCTS, HAND_MADE_FARMS, PRODUCTS_PER_FARM, HAND_MADE_PRODUCTS, more);
        sql.update("""
                INSERT INTO product_version (id, product_id, version_no, name, description, unit, content, price_cents, vat_permille, allergens,
                  organic, storage, origin, season_from, season_to, created_at)
                SELECT ? + s.seq, s.seq + ?, 1, CONCAT(v.name, ' Nr. ', s.seq), v.description, v.unit, v.content, v.price_cents + s.seq % 90, v.vat_permille,
                       v.allergens, v.organic, v.storage, v.origin, v.season_from, v.season_to, ?
                FROM seq_1_to_1000000 s JOIN product_version v ON v.id = 1 + s.seq * 7 % ? WHERE s.seq <= ?
                """, HAND_MADE_PRODUCTS, HAND_MADE_PRODUCTS, scale.now(), HAND_MADE_PRODUCTS, more);
        sql.update("UPDATE product SET current_version_id = id WHERE id > ?", HAND_MADE_PRODUCTS);
    }
}
