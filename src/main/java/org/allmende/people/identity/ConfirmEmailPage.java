package org.allmende.people.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.allmende.people.identity.ConfirmEmail.Confirmed;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class ConfirmEmailPage implements Serializable {

    @Inject ConfirmEmail confirmEmail;
    @Inject ThisBrowser browser;
    @Inject Tell tell;

    private String token;

    public void confirm() {
        tell.trying(() -> {
            Confirmed confirmed = confirmEmail.confirm(token, browser.device());
            browser.keep(confirmed.token());
            tell.done("people.identity.confirm-email.done", confirmed.name());
            browser.go(confirmed.next());
            return null;
        });
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
