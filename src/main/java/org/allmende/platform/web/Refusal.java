package org.allmende.platform.web;

import java.util.Locale;

/**
 * A reason why the house says no. Implemented by one enum per capability; the code is at once the message key
 * ({@code refusal.voting.already-voted}) and the type of the RFC 9457 problem.
 */
public interface Refusal {

    /** The capability, for example {@code voting}. */
    String area();

    String name();

    /** The HTTP status of the problem. */
    default int status() {
        return 409;
    }

    default String code() {
        return area() + "." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
