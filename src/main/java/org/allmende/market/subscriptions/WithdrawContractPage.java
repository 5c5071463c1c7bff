package org.allmende.market.subscriptions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.web.Tell;

/** BGB 356a. */
@Named
@ViewScoped
public class WithdrawContractPage extends DeclarationForm implements Serializable {

    @Inject DeclareEnd declareEnd;
    @Inject Language language;
    @Inject Tell tell;

    public String withdraw() {
        return tell.trying(() -> "/market/subscriptions/declaration?faces-redirect=true&copy=" + declareEnd.declare(
                new Declaration(Declaration.Kind.WITHDRAW, getName(), getEmail(), getContract(), false, null, null), language.getLocale()));
    }
}
