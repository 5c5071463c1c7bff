package org.allmende.people.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.allmende.people.identity.DemoLogins.DemoLogin;
import org.allmende.platform.web.LocalUrl;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class SignInPage implements Serializable {

    @Inject SignIn signIn;
    @Inject SessionCookie cookie;
    @Inject HttpServletRequest request;
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
            cookie.set(signIn.signIn(who, secret, Device.name(request.getHeader("User-Agent")), request.getRemoteAddr()), LoginSessions.LIFETIME);
            go(next == null ? request.getContextPath() + "/portal/home/today" : LocalUrl.orHome(next));
            return null;
        });
        password = null;
    }

    private static void go(String url) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
