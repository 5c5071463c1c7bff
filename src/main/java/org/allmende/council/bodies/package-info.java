/**
 * Bodies of the council, who sits in them and by which statutes they work.
 *
 * <p>Owns body, chamber, mandate, statute_profile. Words: a <em>body</em> decides; a <em>chamber</em> holds the seats of one
 * group of stakeholders; a <em>mandate</em> is one person's seat for a time, perhaps with an office; a <em>statute</em> is the
 * dated version of the rules about notice, seconders, quorum and majority. A statute is never edited, only followed by another.
 */
package org.allmende.council.bodies;
