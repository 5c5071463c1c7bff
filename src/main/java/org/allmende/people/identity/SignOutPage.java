package org.allmende.people.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

@Named
@RequestScoped
public class SignOutPage {

    @Inject SignOut signOut;
    @Inject ThisBrowser browser;

    public String signOut() {
        signOut.signOut();
        browser.forget();
        return "/index?faces-redirect=true";
    }
}
