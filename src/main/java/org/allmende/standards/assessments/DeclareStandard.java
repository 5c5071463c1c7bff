package org.allmende.standards.assessments;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.Scope;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** A producer says to meet a standard in force; what kept the products out of the offer for that standard ends at once. */
@UseCase
@Requires(Permission.MAINTAIN_CATALOGUE)
public class DeclareStandard {

    @Inject Sql sql;
    @Inject ApplyGate gate;
    @Inject Event<ProducerDeclared> declared;
    @Inject Caller caller;
    @Inject Clock clock;

    /** @param confirmed that the person has read the standard and answers for it */
    public void declare(@Scope long producerId, @Subject long standardId, boolean confirmed) {
        LocalDate today = clock.today();
        if (!confirmed) {
            throw new Refused(AssessmentsRefusal.NOT_CONFIRMED);
        }
        gate.lock();
        requireInForce(standardId, today);
        if (sql.one("""
                SELECT EXISTS (SELECT 1 FROM declaration WHERE producer_id = ? AND standard_id = ? AND valid_from <= ? AND (valid_until IS NULL OR valid_until >= ?))
                """, row -> row.getBoolean(1), producerId, standardId, today, today)) {
            throw new Refused(AssessmentsRefusal.DECLARED_ALREADY);
        }
        sql.update("INSERT INTO declaration (producer_id, standard_id, declared_by, valid_from) VALUES (?, ?, ?, ?)",
                producerId, standardId, caller.personId(), today);
        gate.apply();
        declared.fire(new ProducerDeclared(producerId, standardId));
    }

    private void requireInForce(long standardId, LocalDate today) {
        if (!sql.one("SELECT EXISTS (SELECT 1 FROM standard_version WHERE standard_id = ? AND superseded_on IS NULL AND effective_on <= ?)",
                row -> row.getBoolean(1), standardId, today)) {
            throw new Refused(AssessmentsRefusal.NOT_IN_FORCE);
        }
    }
}
