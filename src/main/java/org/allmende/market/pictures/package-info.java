/**
 * Photographs of products: checked by what is in the file and not by its name, re-encoded in two sizes without the camera's
 * data, described in words, and served so that browsers keep them for ever.
 *
 * <p>Owns the tables {@code product_picture} and {@code picture_file} (ADR 0020: in the data base).
 */
package org.allmende.market.pictures;
