package org.allmende.market.labels;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.allmende.platform.persistence.Sql;

/** VAT by tax status of the producer and kind of goods, as in force on a day. Rates are dated rows, never constants. */
@ApplicationScoped
public class VatRates {

    @Inject Sql sql;

    /** @return permille by {@code <tax status> <vat class>} */
    public Map<String, Integer> on(LocalDate day) {
        Map<String, Integer> rates = new HashMap<>();
        sql.rows("SELECT tax_status, vat_class, permille FROM vat_rate WHERE valid_from <= ? ORDER BY valid_from",
                row -> rates.put(row.getString(1) + " " + row.getString(2), row.getInt(3)), day);
        return rates;
    }

    /** @throws IllegalStateException if the law of that day is not known: nothing is guessed */
    public int permille(String taxStatus, String vatClass, LocalDate day) {
        Integer rate = on(day).get(taxStatus + " " + vatClass);
        if (rate == null) {
            throw new IllegalStateException("No VAT rate for " + taxStatus + " " + vatClass + " on " + day);
        }
        return rate;
    }
}
