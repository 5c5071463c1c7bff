package org.allmende.council.bodies;

import org.allmende.council.majority.Majority;

/** The majority that a version of the statutes asks for; the id stands for it for ever, as versions never change. */
public record StatuteRule(long id, Majority majority) {}
