/**
 * What must be said about food before it is ordered, and the rule that knows when something is missing.
 *
 * <p>Words: the <em>facts</em> are all that one version of a product says, each under its <em>field</em>; a <em>duty</em> is
 * what law asks for and is still open. Sources: Regulation (EU) 1169/2011 (LMIV), (EU) 2018/848 (organic), (EU) 2023/2465
 * (eggs), HonigV, JuSchG section 9, PAngV, BGB section 312g.
 *
 * <p>Owns the table {@code vat_rate}; the facts are columns of {@code product_version} (market.catalogue).
 */
package org.allmende.market.labels;
