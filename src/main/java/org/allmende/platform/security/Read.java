package org.allmende.platform.security;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Rows for a page: one permission, no transaction, no journal. */
@Stereotype
@ApplicationScoped
@Guarded(writes = false)
@Retention(RUNTIME)
@Target(TYPE)
public @interface Read {}
