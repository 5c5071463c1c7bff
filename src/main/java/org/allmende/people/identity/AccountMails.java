package org.allmende.people.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.mail.Outbox;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mails about an account, in the language of whom they go to. */
@ApplicationScoped
class AccountMails {

    @Inject Outbox outbox;
    @Inject @ConfigProperty(name = "allmende.base.url", defaultValue = "http://localhost:8080") String baseUrl;

    void confirm(String email, String name, Locale language, String token) {
        outbox.putSecret(email, subject(language, "confirm"), text(language, "confirm", name, link("confirm-email?token=" + token)));
    }

    void alreadyHere(People.Contact person) {
        outbox.put(person.email(), subject(person.language(), "already-here"),
                text(person.language(), "already-here", person.name(), link("sign-in"), link("forgot-password")));
    }

    void reset(People.Contact person, String token) {
        outbox.putSecret(person.email(), subject(person.language(), "reset"),
                text(person.language(), "reset", person.name(), link("reset-password?token=" + token)));
    }

    void passwordChanged(People.Contact person) {
        outbox.put(person.email(), subject(person.language(), "changed"), text(person.language(), "changed", person.name(), link("forgot-password")));
    }

    private static String subject(Locale language, String mail) {
        return Texts.of(language, "people.mail." + mail + ".subject");
    }

    private static String text(Locale language, String mail, Object... arguments) {
        return Texts.of(language, "people.mail." + mail + ".text", arguments);
    }

    private String link(String page) {
        return baseUrl + "/people/identity/" + page;
    }
}
