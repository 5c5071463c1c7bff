/**
 * Bodies of the council, who sits in them and by which statutes they work.
 *
 * <p>Owns body, chamber, mandate, statute_profile, statute_rule, statute_condition, statute_quota. Words: a <em>body</em> decides;
 * a <em>chamber</em> holds the seats of one group of stakeholders; a <em>mandate</em> is one person's seat for a time, perhaps with
 * an office; a <em>statute</em> is the dated version of the rules about notice, seconders, quorum, majorities and elections. A statute
 * is never edited, only followed by another (ADR 11).
 */
package org.allmende.council.bodies;
