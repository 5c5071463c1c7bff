package org.allmende.council.register;

/**
 * What speaks against a proposal.
 *
 * @param field the field it is about, or empty if it is about the whole
 * @param messageKey a text, with {@code arguments} for its placeholders
 */
public record Objection(String field, String messageKey, Object... arguments) {}
