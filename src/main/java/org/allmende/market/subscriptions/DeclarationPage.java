package org.allmende.market.subscriptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** The sender's copy of a declaration. */
@Named
@RequestScoped
public class DeclarationPage {

    @Inject ReadDeclarations declarations;

    private String copy;
    private DeclarationRow declaration;

    public void load() {
        declaration = declarations.copy(copy == null ? "" : copy).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    public DeclarationRow getDeclaration() {
        return declaration;
    }

    public String getCopy() {
        return copy;
    }

    public void setCopy(String copy) {
        this.copy = copy;
    }
}
