/**
 * Roll call: the chair calls name by name and enters what each member says; whoever has a phone at hand may vote there as well.
 *
 * <p>Owns no table: spoken votes stand in the open box of {@code council.voting}, with the person who entered them. Words: to
 * <em>call</em> a name; a <em>spoken vote</em> is one that somebody else entered, and may be corrected until the ballot closes.
 */
package org.allmende.council.rollcall;
