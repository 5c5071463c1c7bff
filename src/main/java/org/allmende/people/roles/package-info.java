/**
 * Who gives roles to whom: the administration's page and its two deeds. What a role allows stands in people.identity.Role.
 * Tables owned: none; grants are rows of people.identity.
 * Words: grant, revoke, scope (the body, producer or pickup point that a role is held for; higher areas name them by {@link org.allmende.people.roles.Scopes}).
 */
package org.allmende.people.roles;
