package org.allmende.market.subscriptions;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Texts;
import org.allmende.people.identity.LimitMails;
import org.allmende.platform.mail.Outbox;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Somebody cancels (BGB 312k) or withdraws (BGB 356a), signed in or not. The declaration is kept as it was said and receipted
 * by mail at once. A contract that number and mail address name together ends at the earliest day; otherwise, and when the
 * time for a withdrawal is over, the team finds it on its list.
 */
@UseCase
@Requires(Permission.ANYONE)
public class DeclareEnd {

    /** One address, not a list of them and nothing around it: it goes into a mail's head. */
    private static final String ADDRESS = "[^@\\s,;:<>()\"\\[\\]\\\\]+@[^@\\s,;:<>()\"\\[\\]\\\\]+\\.[^@\\s,;:<>()\"\\[\\]\\\\]+";
    private static final int LONGEST_REASON = 1000;

    @Inject Declarations declarations;
    @Inject Subscriptions subscriptions;
    @Inject EndSubscription endSubscription;
    @Inject LimitMails limitMails;
    @Inject Outbox outbox;
    @Inject Clock clock;
    @Inject @ConfigProperty(name = "allmende.base.url") String baseUrl;

    /** @return the secret under which the sender finds a copy */
    public String declare(Declaration said, Locale language) {
        Instant now = clock.now();
        refuseIncomplete(said);
        limitMails.takeForDeclaration();
        Declaration kept = new Declaration(said.kind(), said.name().strip(), said.email().strip().toLowerCase(Locale.ROOT), said.contract().strip(),
                said.forCause(), said.reason(), said.wishedEnd());
        Optional<Long> contract = subscriptions.identify(kept.contract(), kept.email());
        LocalDate end = contract.map(id -> endSubscription.end(id, kept, now)).orElse(null);
        String copyKey = declarations.store(kept, language, now, contract.orElse(null), end);
        String key = "market.subscriptions.mail." + (kept.kind() == Declaration.Kind.CANCEL ? "cancelled" : "withdrawn");
        outbox.put(kept.email(), Texts.of(language, key + "-subject"), Texts.of(language, key, kept.name(), kept.contract(), Formats.dateTime(now, language),
                end == null ? Texts.of(language, "market.subscriptions.mail.end-open") : Formats.dateWithYear(end, language),
                baseUrl + "/market/subscriptions/declaration?copy=" + copyKey));
        return copyKey;
    }

    private static void refuseIncomplete(Declaration said) {
        boolean complete = filled(said.name(), 120) && filled(said.contract(), 200) && filled(said.email(), 254)
                && said.email().strip().matches(ADDRESS)
                && (said.reason() == null || said.reason().length() <= LONGEST_REASON) && (!said.forCause() || filled(said.reason(), LONGEST_REASON));
        if (!complete) {
            throw new Refused(SubscriptionRefusal.DECLARATION_INCOMPLETE);
        }
    }

    private static boolean filled(String text, int longest) {
        return text != null && !text.isBlank() && text.length() <= longest;
    }
}
