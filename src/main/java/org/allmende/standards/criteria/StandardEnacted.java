package org.allmende.standards.criteria;

import java.time.LocalDate;

/** A version of a standard came into force, and who may not offer under it is known. */
public record StandardEnacted(long standardVersionId, long decisionId, LocalDate from) {}
