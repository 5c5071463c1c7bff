package org.allmende.standards.assessments;

/** A producer has declared to meet a standard; the gate has been applied again. */
public record ProducerDeclared(long producerId, long standardId) {}
