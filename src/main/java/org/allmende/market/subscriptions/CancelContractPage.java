package org.allmende.market.subscriptions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** BGB 312k. */
@Named
@ViewScoped
public class CancelContractPage extends DeclarationForm implements Serializable {

    @Inject DeclareEnd declareEnd;
    @Inject Language language;
    @Inject Tell tell;

    private boolean forCause;
    private String reason;
    private String wishedEnd;

    public String cancel() {
        return tell.trying(() -> "/market/subscriptions/declaration?faces-redirect=true&copy=" + declareEnd.declare(
                new Declaration(Declaration.Kind.CANCEL, getName(), getEmail(), getContract(), forCause, reason, wishedDay()), language.getLocale()));
    }

    private LocalDate wishedDay() {
        try {
            return wishedEnd == null ? null : LocalDate.parse(wishedEnd);
        } catch (DateTimeParseException e) {
            throw new Refused(SubscriptionRefusal.DECLARATION_INCOMPLETE);
        }
    }

    public boolean isForCause() {
        return forCause;
    }

    public void setForCause(boolean forCause) {
        this.forCause = forCause;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWishedEnd() {
        return wishedEnd;
    }

    public void setWishedEnd(String wishedEnd) {
        this.wishedEnd = wishedEnd;
    }
}
