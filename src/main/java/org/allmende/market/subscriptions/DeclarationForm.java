package org.allmende.market.subscriptions;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.allmende.people.identity.People;
import org.allmende.people.identity.SignedIn;

/** What both legal functions ask for, and nothing else; whoever is signed in finds name and address filled in. */
public abstract class DeclarationForm {

    @Inject People people;
    @Inject SignedIn signedIn;

    private String name;
    private String email;
    private String contract;

    @PostConstruct
    void fillIn() {
        if (signedIn.signedIn()) {
            People.Contact known = people.nameAndLanguage(signedIn.personId());
            name = known.name();
            email = known.email();
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }
}
