package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.allmende.market.labels.FactColumns;
import org.allmende.market.labels.ProductField;
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
                INSERT INTO product (id, producer_id, sku, crop, category, list_name, list_words, list_price_cents, list_organic, list_allergens)
                SELECT ? + s.seq, ? + 1 + (s.seq - 1) DIV ?, CONCAT('X-', s.seq), p.crop, p.category, CONCAT(p.list_name, ' nr ', s.seq),
                       CONCAT(p.list_words, ' nr ', s.seq), p.list_price_cents + s.seq % 90, p.list_organic, p.list_allergens
                FROM seq_1_to_1000000 s JOIN product p ON p.id = 1 + s.seq * 7 % ? WHERE s.seq <= ?
                """, HAND_MADE_PRODUCTS, HAND_MADE_FARMS, PRODUCTS_PER_FARM, HAND_MADE_PRODUCTS, more);
        sql.update("INSERT INTO product_version (id, product_id, version_no, created_at, vat_permille, " + FactColumns.LIST + ") SELECT ? + s.seq, s.seq + ?, 1, ?, v.vat_permille, "
                + copied() + " FROM seq_1_to_1000000 s JOIN product_version v ON v.id = 1 + s.seq * 7 % ? WHERE s.seq <= ?",
                HAND_MADE_PRODUCTS, HAND_MADE_PRODUCTS, scale.now(), HAND_MADE_PRODUCTS, more);
        sql.update("UPDATE product SET current_version_id = id WHERE id > ?", HAND_MADE_PRODUCTS);
    }

    /** All facts as they are, but each product has its own name and price. */
    private static String copied() {
        return Arrays.stream(ProductField.values()).map(field -> switch (field) {
            case NAME -> "CONCAT(v.name, ' Nr. ', s.seq)";
            case PRICE_CENTS -> "v.price_cents + s.seq % 90";
            default -> "v." + field.column();
        }).collect(Collectors.joining(", "));
    }
}
