package org.allmende.people.identity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.allmende.people.identity.MyAccount.SessionRow;
import org.allmende.people.identity.People.Contact;
import org.allmende.platform.web.Tell;

@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final String HERE = "/people/identity/account?faces-redirect=true";

    @Inject MyAccount account;
    @Inject ChangeProfile changeProfile;
    @Inject ChangePassword changePassword;
    @Inject EndSession endSession;
    @Inject EndOtherSessions endOtherSessions;
    @Inject Tell tell;

    private String email;
    private String name;
    private String mailLanguage;
    private String oldPassword;
    private String newPassword;
    private transient List<SessionRow> sessions;

    public void load() {
        Contact contact = account.contact();
        email = contact.email();
        name = contact.name();
        mailLanguage = contact.language().getLanguage();
    }

    public String saveProfile() {
        return tell.trying(() -> {
            changeProfile.change(name, mailLanguage);
            tell.done("people.identity.account.profile-saved");
            return HERE;
        });
    }

    public String savePassword() {
        String outcome = tell.trying(() -> {
            changePassword.change(oldPassword, newPassword);
            tell.done("people.identity.account.password-saved");
            return HERE;
        });
        oldPassword = null;
        newPassword = null;
        return outcome;
    }

    public String end(long sessionId) {
        return tell.trying(() -> {
            endSession.end(sessionId);
            tell.done("people.identity.account.session-ended");
            return HERE;
        });
    }

    public String endOthers() {
        return tell.trying(() -> {
            endOtherSessions.end();
            tell.done("people.identity.account.others-ended");
            return HERE;
        });
    }

    public List<SessionRow> getSessions() {
        if (sessions == null) {
            sessions = account.sessions();
        }
        return sessions;
    }

    public int getShortest() {
        return PasswordRule.SHORTEST;
    }

    public String getEmail() {
        return email;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMailLanguage() {
        return mailLanguage;
    }

    public void setMailLanguage(String mailLanguage) {
        this.mailLanguage = mailLanguage;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
