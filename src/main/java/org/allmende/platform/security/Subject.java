package org.allmende.platform.security;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A parameter whose name and value go into the journal. Never on a choice, a password or a note about health. */
@Retention(RUNTIME)
@Target(PARAMETER)
public @interface Subject {}
