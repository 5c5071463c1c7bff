package org.allmende.council.register;

/**
 * One line of a preview: what is so now and what would be so then, ready to be read.
 *
 * @param before empty if there was nothing
 * @param after empty if there will be nothing
 * @param url the page that shows it, as a path of this house, or null
 */
public record ChangeLine(String what, String before, String after, String url) {}
