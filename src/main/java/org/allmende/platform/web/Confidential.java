package org.allmende.platform.web;

/**
 * An answer with something that may be told only once, such as the receipt of a secret vote. What is kept beside the
 * {@code Idempotency-Key} for a repetition is the same without it.
 */
public interface Confidential {

    Object kept();
}
