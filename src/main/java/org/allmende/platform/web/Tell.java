package org.allmende.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.Supplier;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;

/** How a page tells what happened: done, or refused with the reason. Messages survive one redirect. */
@Named
@RequestScoped
public class Tell {

    @Inject Language language;

    public void done(String key, Object... arguments) {
        say(FacesMessage.SEVERITY_INFO, null, Texts.of(language.getLocale(), key, arguments));
    }

    public void refused(Refused refused) {
        say(FacesMessage.SEVERITY_ERROR, null, reason(refused));
    }

    /** At one field: {@code clientId} as in the page. */
    public void at(String clientId, Refused refused) {
        say(FacesMessage.SEVERITY_ERROR, clientId, reason(refused));
    }

    public String reason(Refused refused) {
        return Texts.of(language.getLocale(), "refusal." + refused.refusal().code(), refused.arguments());
    }

    /**
     * Runs an action of a page: the outcome is where to go next; a refusal becomes a message and the page stays, with
     * everything that was typed. Nobody signed in is not a message: the person is sent to sign in.
     */
    public String trying(Supplier<String> action) {
        try {
            return action.get();
        } catch (RuntimeException e) {
            Refused refused = Refused.in(e);
            if (refused == null || refused.refusal().status() == 401) {
                throw e;
            }
            refused(refused);
            return null;
        }
    }

    private static void say(FacesMessage.Severity severity, String clientId, String text) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(clientId, new FacesMessage(severity, text, null));
    }
}
