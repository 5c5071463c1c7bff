package org.allmende.people.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class ForgotPasswordPage implements Serializable {

    @Inject AskForNewPassword askForNewPassword;
    @Inject ThisBrowser browser;
    @Inject Tell tell;

    private String email;
    private boolean sent;

    public void ask() {
        tell.trying(() -> {
            askForNewPassword.ask(email, browser.address());
            sent = true;
            return null;
        });
    }

    /** The same whether the address is known or not. */
    public boolean isSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
