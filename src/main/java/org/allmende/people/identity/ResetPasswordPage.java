package org.allmende.people.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class ResetPasswordPage implements Serializable {

    @Inject ResetPassword resetPassword;
    @Inject ThisBrowser browser;
    @Inject Tell tell;

    private String token;
    private String password;

    public void reset() {
        tell.trying(() -> {
            browser.keep(resetPassword.reset(token, password, browser.device()));
            tell.done("people.identity.reset-password.done");
            browser.go("/portal/home/today");
            return null;
        });
        password = null;
    }

    public int getShortest() {
        return PasswordRule.SHORTEST;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
