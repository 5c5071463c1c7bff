package org.allmende.platform.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;

/** Every error of the API as RFC 9457 {@code application/problem+json}; the refusal's code is its type. */
@Provider
public class Problems implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Context UriInfo uri;
    @Inject Language language;
    @Inject Idempotency idempotency;

    @Override
    public Response toResponse(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof ConstraintViolationException invalid) {
                return invalid(invalid);
            }
        }
        Refused refused = Refused.in(thrown);
        if (refused != null) {
            return idempotency.earlier().map(earlier -> again(earlier, refused)).orElseGet(() -> problem(refused));
        }
        if (thrown instanceof WebApplicationException web) {
            int status = web.getResponse().getStatus();
            return problem(status, "about:blank", web.getResponse().getStatusInfo().getReasonPhrase());
        }
        if (isUnreadable(thrown)) {
            return problem(400, "platform.invalid", text("refusal.platform.invalid"));
        }
        LOG.log(Level.SEVERE, thrown, () -> "unexpected at " + uri.getPath());
        return problem(500, "about:blank", text("refusal.platform.unexpected"));
    }

    /** Where the key was used before: the first answer, if it was kept. */
    private Response again(Idempotency.Earlier earlier, Refused refused) {
        if (!earlier.sameRequest()) {
            return problem(new Refused(PlatformRefusal.KEY_USED_OTHERWISE));
        }
        return earlier.answer() == null ? problem(refused)
                : Response.ok(earlier.answer(), MediaType.APPLICATION_JSON_TYPE).header("Idempotency-Replayed", "true").build();
    }

    /** A body that is no JSON, or holds what the record cannot take. */
    private static boolean isUnreadable(Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof JsonException || t instanceof JsonbException) {
                return true;
            }
        }
        return false;
    }

    private Response invalid(ConstraintViolationException invalid) {
        JsonArrayBuilder errors = Json.createArrayBuilder();
        for (ConstraintViolation<?> violation : invalid.getConstraintViolations()) {
            String path = violation.getPropertyPath().toString();
            errors.add(Json.createObjectBuilder().add("pointer", "/" + path.substring(path.lastIndexOf('.') + 1)).add("detail", violation.getMessage()));
        }
        return Response.status(400).type("application/problem+json")
                .entity(body(400, "platform.invalid", text("refusal.platform.invalid")).add("errors", errors).build().toString()).build();
    }

    private Response problem(Refused refused) {
        return problem(refused.refusal().status(), refused.refusal().code(), text("refusal." + refused.refusal().code(), refused.arguments()));
    }

    private Response problem(int status, String type, String title) {
        return Response.status(status).type("application/problem+json").entity(body(status, type, title).build().toString()).build();
    }

    private JsonObjectBuilder body(int status, String type, String title) {
        return Json.createObjectBuilder().add("type", type).add("title", title).add("status", status).add("instance", "/api/" + uri.getPath());
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language.getLocale(), key, arguments);
    }
}
