package org.allmende.market.labels;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.allmende.market.producers.TaxStatus;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** A VAT rate from a day to come on. What was in force until then stays as it was: prices shown and bills written rely on it. */
@UseCase
@Requires(Permission.OPERATE)
public class EnterVatRate {

    private static final int WHOLE = 1000;
    private static final int LONGEST_SOURCE = 100;
    private static final Set<String> CLASSES = Set.copyOf(ProductField.VAT_CLASS.options());

    @Inject Sql sql;
    @Inject Clock clock;

    /** @param source where it is written, for example UStG § 24 */
    public void enter(@Subject TaxStatus taxStatus, @Subject String vatClass, @Subject LocalDate validFrom, int permille, String source) {
        String where = source == null ? "" : source.strip();
        if (taxStatus == null || !CLASSES.contains(vatClass) || validFrom == null || permille < 0 || permille > WHOLE || where.isEmpty() || where.length() > LONGEST_SOURCE) {
            throw new Refused(LabelsRefusal.RATE_INVALID);
        }
        if (!validFrom.isAfter(clock.today())) {
            throw new Refused(LabelsRefusal.RATE_NOT_IN_THE_FUTURE);
        }
        int entered = sql.update("INSERT IGNORE INTO vat_rate (tax_status, vat_class, valid_from, permille, source) VALUES (?, ?, ?, ?, ?)",
                taxStatus, vatClass, validFrom, permille, where);
        if (entered == 0) {
            throw new Refused(LabelsRefusal.RATE_THERE_ALREADY);
        }
    }
}
