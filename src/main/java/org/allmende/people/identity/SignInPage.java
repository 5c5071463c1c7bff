package org.allmende.people.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.allmende.people.identity.DemoLogins.DemoLogin;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class SignInPage implements Serializable {

    @Inject SignIn signIn;
    @Inject ThisBrowser browser;
    @Inject Me me;
    @Inject Tell tell;
    @Inject Instance<DemoLogins> demoLogins;

    private String next;
    private String email;
    private String password;

    public void signIn() {
        enter(email, password);
    }

    /** One tap, in the demo world only. */
    public void signInAs(String demoEmail) {
        if (me.isDemo()) {
            enter(demoEmail, demoLogins.get().password());
        }
    }

    private void enter(String who, String secret) {
        tell.trying(() -> {
            browser.keep(signIn.signIn(who, secret, browser.device(), browser.address()));
            browser.go(next == null ? "/portal/home/today" : next);
            return null;
        });
        password = null;
    }

    public List<DemoLogin> getDemoLogins() {
        return me.isDemo() && demoLogins.isResolvable() ? demoLogins.get().logins() : List.of();
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
