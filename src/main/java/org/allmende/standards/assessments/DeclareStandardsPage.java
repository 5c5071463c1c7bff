package org.allmende.standards.assessments;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.people.identity.Role;
import org.allmende.people.identity.SignedIn;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** The standards as a producer sees them: met or not, what follows, and the declaration. */
@Named
@ViewScoped
public class DeclareStandardsPage implements Serializable {

    @Inject StandardsOfProducer standardsOfProducer;
    @Inject DeclareStandard declareStandard;
    @Inject SignedIn signedIn;
    @Inject Tell tell;

    private Long producer;
    private final Map<Long, Boolean> confirmed = new HashMap<>();
    private transient List<AssessmentRow> rows;

    /** Without a producer in the address it is the person's own. */
    public void load() {
        signedIn.personId();
        if (producer == null) {
            producer = signedIn.scopesOf(Role.PRODUCER).stream().findFirst().orElseThrow(() -> new Refused(SecurityRefusal.NOT_ALLOWED));
        }
        getRows();
    }

    public List<AssessmentRow> getRows() {
        if (rows == null) {
            rows = standardsOfProducer.of(producer);
        }
        return rows;
    }

    public String declare(long standardId) {
        rows = null;
        return tell.trying(() -> {
            declareStandard.declare(producer, standardId, Boolean.TRUE.equals(confirmed.get(standardId)));
            tell.done("standards.assessments.declare-standards.declared");
            return "/standards/assessments/declare-standards?faces-redirect=true&producer=" + producer;
        });
    }

    /** Some standard keeps the products out of the offer. */
    public boolean isExcluded() {
        return getRows().stream().anyMatch(row -> row.excludedSince() != null);
    }

    public Map<Long, Boolean> getConfirmed() {
        return confirmed;
    }

    public Long getProducer() {
        return producer;
    }

    public void setProducer(Long producer) {
        this.producer = producer;
    }
}
