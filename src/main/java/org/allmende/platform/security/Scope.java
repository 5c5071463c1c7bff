package org.allmende.platform.security;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The {@code long} parameter that names the body, producer, household or pickup point for which the permission is needed. */
@Retention(RUNTIME)
@Target(PARAMETER)
public @interface Scope {}
