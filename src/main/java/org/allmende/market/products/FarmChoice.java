package org.allmende.market.products;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.allmende.market.producers.ProducerRow;
import org.allmende.market.producers.Producers;
import org.allmende.people.identity.Role;
import org.allmende.people.identity.SignedIn;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Which farm's products a person is looking at: the one in the address, else the own one. */
@RequestScoped
class FarmChoice {

    private static final int MOST_FARMS = 400;

    @Inject SignedIn signedIn;
    @Inject Producers producers;

    /** @throws Refused if the person may not edit products of that farm */
    ProducerRow of(Long asked) {
        if (!signedIn.may(Permission.EDIT_PRODUCTS)) {
            throw new Refused(signedIn.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
        Long id = asked != null ? asked : signedIn.scopesOf(Role.PRODUCER).stream().findFirst().orElseGet(() -> producers.producerIds().getFirst());
        if (!signedIn.may(Permission.EDIT_PRODUCTS, id)) {
            throw new Refused(SecurityRefusal.NOT_ALLOWED);
        }
        return producers.of(id).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    /** All farms for the team, the own ones for producers with several; nothing to choose otherwise. */
    List<ProducerRow> others() {
        if (signedIn.may(Permission.PLAN_BOXES)) {
            return producers.list(0, MOST_FARMS);
        }
        List<Long> own = signedIn.scopesOf(Role.PRODUCER);
        return own.size() < 2 ? List.of() : own.stream().flatMap(id -> producers.of(id).stream()).toList();
    }
}
