package org.allmende.market.subscriptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.allmende.platform.web.Tell;

/** The team's list of declarations whose contract has to be found. */
@Named
@RequestScoped
public class DeclarationsPage {

    @Inject ReadDeclarations declarations;
    @Inject HandleDeclaration handleDeclaration;
    @Inject Tell tell;

    private final Map<Long, String> contractOf = new HashMap<>();
    private List<DeclarationRow> waiting;

    public String handle(long declarationId) {
        return tell.trying(() -> {
            String number = contractOf.get(declarationId);
            handleDeclaration.handle(declarationId, number == null || !number.strip().matches("[0-9]{1,15}") ? null : Long.valueOf(number.strip()));
            tell.done("market.subscriptions.declarations.handled");
            return "/market/subscriptions/declarations?faces-redirect=true";
        });
    }

    public List<DeclarationRow> getWaiting() {
        return waiting = waiting == null ? declarations.waiting() : waiting;
    }

    public Map<Long, String> getContractOf() {
        return contractOf;
    }
}
