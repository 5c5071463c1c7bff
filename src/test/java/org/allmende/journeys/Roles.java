package org.allmende.journeys;

import java.util.LinkedHashMap;
import java.util.Map;
import org.allmende.support.Http;
import org.allmende.support.Stack;

/** One demo login for each role, and the visitor who has none. */
final class Roles {

    static final Map<String, String> LOGINS = logins();

    private Roles() {}

    private static Map<String, String> logins() {
        Map<String, String> logins = new LinkedHashMap<>();
        logins.put("household", "haushalt@example.org");
        logins.put("member", "mitglied8@example.org");
        logins.put("chair", "vorsitz@example.org");
        logins.put("secretary", "schrift@example.org");
        logins.put("producer", "kirschen@example.org");
        logins.put("team", "team@example.org");
        logins.put("host", "ausgabe@example.org");
        logins.put("treasurer", "kasse@example.org");
        logins.put("admin", "admin@example.org");
        return logins;
    }

    /** Everybody, signed in; the visitor first. */
    static Map<String, Http> all(Stack stack) {
        Map<String, Http> people = new LinkedHashMap<>();
        people.put("visitor", new Http(stack));
        LOGINS.forEach((role, email) -> people.put(role, Http.as(stack, email)));
        return people;
    }
}
