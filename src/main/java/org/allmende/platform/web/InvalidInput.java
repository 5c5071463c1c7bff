package org.allmende.platform.web;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;

/** The container has a mapper of its own for input that breaks a constraint, nearer than {@link Problems}: this one is nearer still. */
@Provider
public class InvalidInput implements ExceptionMapper<ConstraintViolationException> {

    @Context Providers providers;

    @Override
    public Response toResponse(ConstraintViolationException invalid) {
        return providers.getExceptionMapper(Throwable.class).toResponse(invalid);
    }
}
