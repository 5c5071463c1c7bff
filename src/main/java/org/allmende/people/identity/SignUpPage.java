package org.allmende.people.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class SignUpPage implements Serializable {

    @Inject SignUp signUp;
    @Inject ThisBrowser browser;
    @Inject Language language;
    @Inject Tell tell;

    private String next;
    private String name;
    private String email;
    private String password;
    private boolean terms;
    private boolean sent;

    public void signUp() {
        tell.trying(() -> {
            signUp.signUp(new NewAccount(name, email, password, terms, language.getLocale(), next), browser.address());
            sent = true;
            return null;
        });
        password = null;
    }

    public int getShortest() {
        return PasswordRule.SHORTEST;
    }

    /** The same whether the address is new or known. */
    public boolean isSent() {
        return sent;
    }

    public String getNext() {
        return next;
    }

    public void setNext(String next) {
        this.next = next;
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

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isTerms() {
        return terms;
    }

    public void setTerms(boolean terms) {
        this.terms = terms;
    }
}
