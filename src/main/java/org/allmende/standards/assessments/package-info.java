/**
 * Who meets which standard: declarations of the producers, and the gate that keeps those out of the offer who do not meet
 * a standard in force. Every exclusion names the decision it follows from, and ends at once with a declaration.
 *
 * <p>Tables: declaration, standard_exclusion (only {@code ApplyGate} writes it). Asks {@code Producing} who the producers are.
 */
package org.allmende.standards.assessments;
