package org.allmende.market.labels;

/**
 * Something that law asks to say and that is missing or wrong.
 *
 * @param field where it can be mended
 * @param code text {@code market.duty.<code>}
 */
public record Duty(ProductField field, String code) {}
