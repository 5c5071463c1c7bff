package org.allmende.people.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** Who acts in this request, with all grants, read once by {@link IdentifyCaller}. */
@RequestScoped
public class SignedIn implements Caller {

    private Long personId;
    private String name = "";
    private String tokenHash;
    private List<Grant> grants = List.of();
    private boolean system;

    void as(long person, String personName, String sessionTokenHash, List<Grant> held) {
        this.personId = person;
        this.name = personName;
        this.tokenHash = sessionTokenHash;
        this.grants = List.copyOf(held);
    }

    void given(long person, Grant grant) {
        if (personId != null && personId == person) {
            grants = Stream.concat(grants.stream(), Stream.of(grant)).toList();
        }
    }

    void taken(long person, Grant grant) {
        if (personId != null && personId == person) {
            grants = grants.stream().filter(held -> !held.equals(grant)).toList();
        }
    }

    @Override
    public boolean signedIn() {
        return personId != null;
    }

    @Override
    public long personId() {
        if (personId == null) {
            throw new Refused(SecurityRefusal.SIGN_IN_FIRST);
        }
        return personId;
    }

    @Override
    public Long personIdOrNull() {
        return personId;
    }

    @Override
    public boolean may(Permission permission) {
        return switch (permission) {
            case ANYONE -> true;
            case SIGNED_IN -> signedIn() || system;
            default -> system || grants.stream().anyMatch(grant -> grant.allows(permission));
        };
    }

    @Override
    public boolean may(Permission permission, long scopeId) {
        return system || grants.stream().anyMatch(grant -> grant.allows(permission, scopeId));
    }

    @Override
    public void becomeSystem() {
        system = true;
    }

    public String name() {
        return name;
    }

    public List<Grant> grants() {
        return grants;
    }

    /** The scopes (bodies, households, producers, points) for which a role is held. */
    public List<Long> scopesOf(Role role) {
        return grants.stream().filter(grant -> grant.role() == role).map(Grant::scopeId).toList();
    }

    String tokenHash() {
        return tokenHash;
    }
}
