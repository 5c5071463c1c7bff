package org.allmende.market.labels;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Read;
import org.allmende.platform.security.Requires;

/** All VAT rates, past, present and to come. */
@Read
@Requires(Permission.OPERATE)
public class VatRateList {

    private static final int MOST = 200;

    @Inject Sql sql;

    public record VatRateRow(String taxStatus, String vatClass, LocalDate validFrom, BigDecimal percent, String source) {}

    public List<VatRateRow> all() {
        return sql.rows("SELECT tax_status, vat_class, valid_from, permille / 10 AS percent, source FROM vat_rate ORDER BY tax_status, vat_class, valid_from DESC LIMIT ?",
                row -> new VatRateRow(row.getString("tax_status"), row.getString("vat_class"), row.getObject("valid_from", LocalDate.class),
                        row.getBigDecimal("percent").stripTrailingZeros(), row.getString("source")), MOST);
    }
}
