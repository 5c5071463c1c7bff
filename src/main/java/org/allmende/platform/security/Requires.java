package org.allmende.platform.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** The permission that every public method of a use case or read needs. A method's own wins over its class's. */
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface Requires {
    Permission value();
}
