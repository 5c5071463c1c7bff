package org.allmende.platform.web;

/**
 * An answer with something that may be told only once, such as the receipt of a secret vote. What is kept beside the
 * {@code Idempotency-Key} for a repetition is the same without it.
 */
public interface Confidential {

    /**
     * Whether the request itself must leave no trace. Then not even its hash is kept: of a request with few possible bodies a
     * hash tells the body to whoever tries them all.
     */
    boolean confidential();

    Object kept();
}
