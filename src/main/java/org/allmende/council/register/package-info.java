/**
 * The register of decisions: what was decided, by how many, and what it changed. A decision gets its number without gaps
 * and its effect in one transaction; a job enacts the effect on its day, exactly once. Decisions are never edited.
 *
 * <p>Tables: decision, decision_counter, effect, task. Words: a <em>matter</em> is a question the council can decide, a
 * <em>proposal</em> is what is asked in that matter, an <em>effect</em> is the change that a decision makes.
 */
package org.allmende.council.register;
