package org.allmende.market.subscriptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.people.households.Households;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** What was ordered a moment ago. */
@Named
@RequestScoped
public class OrderedPage {

    @Inject MyBoxes myBoxes;
    @Inject Households households;
    @Inject Caller caller;

    private long id;
    private SubscriptionRow order;

    public void load() {
        List<SubscriptionRow> contracts = myBoxes.contracts(households.ofPerson(caller.personId()));
        order = contracts.stream().filter(contract -> contract.id() == id).findFirst().orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    public SubscriptionRow getOrder() {
        return order;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
