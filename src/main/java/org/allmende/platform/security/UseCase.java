package org.allmende.platform.security;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Stereotype;
import jakarta.transaction.Transactional;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** One thing a person can do: one transaction, one permission, one line in the journal. */
@Stereotype
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Guarded(writes = true)
@Retention(RUNTIME)
@Target(TYPE)
public @interface UseCase {}
