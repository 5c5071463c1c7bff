package org.allmende.market.subscriptions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** The sender's copy as a file. */
@Path("declarations/{copy}.txt")
@RequestScoped
public class DeclarationResource {

    @Inject ReadDeclarations declarations;
    @Inject Language language;

    @GET
    @Produces("text/plain;charset=UTF-8")
    public Response copy(@PathParam("copy") String copyKey) {
        DeclarationRow said = declarations.copy(copyKey).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        Locale reader = language.getLocale();
        String text = Texts.of(reader, "market.subscriptions.declaration.file", Texts.of(reader, "market.subscriptions.declaration.kind." + said.kind()),
                said.name(), said.email(), said.contract(), said.reason(),
                said.wishedEnd() == null ? Texts.of(reader, "market.subscriptions.declaration.earliest") : Formats.dateWithYear(said.wishedEnd(), reader),
                Formats.dateTime(said.receivedAt(), reader),
                said.endsOn() == null ? Texts.of(reader, "market.subscriptions.mail.end-open") : Formats.dateWithYear(said.endsOn(), reader));
        return Response.ok(text).header("Content-Disposition", "attachment; filename=\"declaration-" + said.id() + ".txt\"").build();
    }
}
