package org.allmende.market.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.allmende.market.labels.Allergen;
import org.allmende.platform.money.Money;

/**
 * Everything that must be known before buying a product (LMIV articles 9 and 14, PAngV section 4, EU 2018/848).
 *
 * @param facts everything that the version says, by the column's name, as canonical text; what is not said is missing
 * @param vatPermille as in force on the next delivery
 * @param allergens empty means that there are none
 * @param organicCode of the producer's control body, or null
 */
public record ProductDetail(long id, String name, String description, String crop, String category, String unit, BigDecimal content, String countUnit,
        long priceCents, int vatPermille, List<Allergen> allergens, boolean organic, String organicCode, String storage, String origin, int seasonFrom,
        int seasonTo, int versionNo, long producerId, String producerName, String producerSlug, String producerAddress, LocalDate suspendedOn,
        String suspendedBy, Availability availability, BigDecimal available, Map<String, String> facts, Long sizeOf) {

    public boolean packed() {
        return content.compareTo(BigDecimal.ONE) != 0;
    }

    public Long unitPriceCents() {
        return UnitPriceRule.of(Money.ofCents(priceCents), unit, content).map(price -> price.price().cents()).orElse(null);
    }

    public String unitPriceUnit() {
        return UnitPriceRule.of(Money.ofCents(priceCents), unit, content).map(UnitPriceRule.UnitPrice::unit).orElse(null);
    }

    /** What the producer answers for by name and address: as the label says, else the farm. */
    public String responsible() {
        return facts.getOrDefault("responsible", producerName + ", " + producerAddress);
    }

    public BigDecimal vatPercent() {
        return BigDecimal.valueOf(vatPermille, 1).stripTrailingZeros();
    }
}
