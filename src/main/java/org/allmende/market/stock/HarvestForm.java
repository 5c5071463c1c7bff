package org.allmende.market.stock;

import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.allmende.platform.web.Refused;

/**
 * The amounts typed into a sheet. Its fields are plain ones, named harvest_ and their product, so that a list of any
 * length is one small form; what was typed is kept until it is accepted.
 */
class HarvestForm implements Serializable {

    private static final String FIELD = "harvest_";

    private final Map<Long, String> typed = new TreeMap<>();

    List<HarvestLine> read(Map<String, String> fields, Locale language) {
        typed.clear();
        fields.forEach((name, value) -> {
            if (name.matches(FIELD + "\\d{1,18}") && !value.isBlank()) {
                typed.put(Long.valueOf(name.substring(FIELD.length())), value);
            }
        });
        return typed.entrySet().stream().map(entry -> new HarvestLine(entry.getKey(),
                QuantityInput.parse(entry.getValue(), language).orElseThrow(() -> new Refused(StockRefusal.QUANTITY_INVALID)))).toList();
    }

    String typed(long product) {
        return typed.getOrDefault(product, "");
    }

    /** Among many fields the wrong one must be seen. */
    boolean wrong(long product, Locale language) {
        return typed.containsKey(product) && QuantityInput.parse(typed.get(product), language).filter(quantity -> quantity.signum() > 0).isEmpty();
    }
}
