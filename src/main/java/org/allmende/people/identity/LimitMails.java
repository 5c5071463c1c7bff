package org.allmende.people.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.allmende.people.identity.TryLimits.Kind;
import org.allmende.platform.web.Refused;

/** For use cases that send mail to an address which nobody has confirmed: slows down whoever would flood strangers. */
@RequestScoped
public class LimitMails {

    @Inject TryLimits limits;
    @Inject ThisBrowser browser;

    /** @throws Refused {@link org.allmende.platform.security.SecurityRefusal#TOO_MANY_TRIES} */
    public void takeForDeclaration() {
        limits.take(Kind.DECLARATION_FROM_ADDRESS, browser.address());
    }
}
