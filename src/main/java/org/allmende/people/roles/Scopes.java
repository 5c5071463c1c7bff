package org.allmende.people.roles;

import java.util.Map;
import java.util.Set;
import org.allmende.people.identity.Role;

/** Asked of every area that owns what a role can be held for: bodies, producers, pickup points. One bean for each kind of scope. */
public interface Scopes {

    /** The roles that are held for this kind of scope. */
    Set<Role> roles();

    /** Ids and names, in the order in which they are offered. */
    Map<Long, String> choices();
}
