package org.allmende.market.subscriptions;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.mail.Outbox;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.Requires;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.security.Subject;
import org.allmende.platform.security.UseCase;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The team found the contract that a declaration means, and ends it, or answered by itself (no contract given). */
@UseCase
@Requires(Permission.PACK_BOXES)
public class HandleDeclaration {

    @Inject Declarations declarations;
    @Inject EndSubscription endSubscription;
    @Inject Outbox outbox;
    @Inject Language language;
    @Inject Caller caller;
    @Inject Sql sql;
    @Inject Clock clock;

    public void handle(@Subject long declarationId, @Subject Long subscriptionId) {
        Instant now = clock.now();
        DeclarationRow said = declarations.of(declarationId).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        sql.update("INSERT INTO declaration_handling (declaration_id, person_id, at) VALUES (?, ?, ?)", declarationId, caller.personId(), now);
        if (subscriptionId == null) {
            return;
        }
        var end = endSubscription.end(subscriptionId, new Declaration(Declaration.Kind.CANCEL, said.name(), said.email(), said.contract(),
                said.forCause(), said.reason(), said.wishedEnd()), now);
        if (end == null) {
            throw new Refused(SecurityRefusal.NOT_FOUND);
        }
        Locale reader = language.getLocale();
        outbox.put(said.email(), Texts.of(reader, "market.subscriptions.mail.ended-subject"),
                Texts.of(reader, "market.subscriptions.mail.ended", said.name(), Long.toString(subscriptionId), Formats.dateWithYear(end, reader)));
    }
}
