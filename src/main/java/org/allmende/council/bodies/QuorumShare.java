package org.allmende.council.bodies;

import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Fraction;

/**
 * How many must be present so that a body can decide.
 *
 * @param ofBodyId null: a share of the body's own members; else of the members of that other body
 */
public record QuorumShare(Fraction share, Comparison comparison, Long ofBodyId) {}
