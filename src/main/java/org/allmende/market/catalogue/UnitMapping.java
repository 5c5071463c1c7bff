package org.allmende.market.catalogue;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Units of the Open Food Network's lists as UN/ECE codes. Weights and volumes by unit_type, things by variant_unit_name. */
final class UnitMapping {

    private record Known(String code, int factor) {}

    private static final Map<String, Known> SCALES = Map.ofEntries(
            Map.entry("g", new Known("GRM", 1)), Map.entry("kg", new Known("KGM", 1)), Map.entry("t", new Known("KGM", 1000)),
            Map.entry("ml", new Known("MLT", 1)), Map.entry("cl", new Known("MLT", 10)), Map.entry("dl", new Known("MLT", 100)),
            Map.entry("l", new Known("LTR", 1)), Map.entry("kl", new Known("LTR", 1000)));
    private static final Map<String, String> THINGS = Map.ofEntries(
            Map.entry("stuck", "H87"), Map.entry("stk", "H87"), Map.entry("st", "H87"), Map.entry("piece", "H87"), Map.entry("pieces", "H87"),
            Map.entry("item", "H87"), Map.entry("items", "H87"), Map.entry("unit", "H87"), Map.entry("each", "H87"), Map.entry("kopf", "H87"),
            Map.entry("head", "H87"), Map.entry("glas", "H87"), Map.entry("jar", "H87"), Map.entry("flasche", "H87"), Map.entry("bottle", "H87"),
            Map.entry("packung", "H87"), Map.entry("pack", "H87"), Map.entry("bund", "BH"), Map.entry("bunch", "BH"));

    private UnitMapping() {}

    /** @param content in {@code unit} */
    record Measure(String unit, BigDecimal content) {}

    static Optional<Measure> of(String unitType, String variantUnitName, BigDecimal units) {
        if (!unitType.isBlank()) {
            Known known = SCALES.get(SearchWords.normal(unitType));
            return Optional.ofNullable(known).map(scale -> new Measure(scale.code(), units.multiply(BigDecimal.valueOf(scale.factor()))));
        }
        return Optional.ofNullable(THINGS.get(SearchWords.normal(variantUnitName))).map(code -> new Measure(code, units));
    }
}
