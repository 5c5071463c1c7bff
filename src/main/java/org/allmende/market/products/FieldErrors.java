package org.allmende.market.products;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Locale;
import org.allmende.market.products.ProductInput.Meaning;
import org.allmende.platform.i18n.Texts;

/** Says at each input what cannot be read. */
final class FieldErrors {

    private FieldErrors() {}

    static void show(Meaning meaning, Locale locale) {
        FacesContext faces = FacesContext.getCurrentInstance();
        meaning.errors().forEach((field, code) -> faces.addMessage(field.id(),
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of(locale, "market.field-error." + code, field.length()), null)));
    }
}
