/**
 * Consent in rounds: objections are integrated, then the body is asked again.
 *
 * <p>Writes integration. Words: an <em>objection</em> is a vote with a reason and a name, never anonymous; it is <em>integrated</em> when
 * the chair has written down what the meeting did about it; a <em>round</em> is one ballot on the same motion.
 */
package org.allmende.council.consent;
