package org.allmende.platform.security;

/**
 * Who acts in this request. Implemented by {@code people.identity}; a job acts as the application itself.
 */
public interface Caller {

    boolean signedIn();

    /**
     * The acting person.
     *
     * @throws org.allmende.platform.web.Refused {@link SecurityRefusal#SIGN_IN_FIRST} if nobody is signed in
     */
    long personId();

    /** The acting person, or null for nobody and for the application itself. */
    Long personIdOrNull();

    /** Allowed for at least one scope. */
    boolean may(Permission permission);

    /** Allowed for this body, producer, household or pickup point. */
    boolean may(Permission permission, long scopeId);

    /** From now on, until the end of this request context, the application itself acts. Only jobs call this. */
    void becomeSystem();
}
