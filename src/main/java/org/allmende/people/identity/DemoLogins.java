package org.allmende.people.identity;

import java.util.List;

/** Who can be tried out in the demo world. Asked only there; the demo world answers. */
public interface DemoLogins {

    /** @param key text {@code people.identity.sign-in.as.<key>} */
    record DemoLogin(String email, String name, String key) {}

    String password();

    List<DemoLogin> logins();
}
