/**
 * Who is who: accounts, passwords, sessions, and the roles that a caller holds in this request.
 * Tables owned: person, sign_up, email_token, login_session, role_grant.
 * Words: person (has an account), sign-up (waits for its mail check), session (one browser signed in), grant (a role for a scope).
 */
package org.allmende.people.identity;
