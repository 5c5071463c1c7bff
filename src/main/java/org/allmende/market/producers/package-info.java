/**
 * The farms and workshops of the region: who they are, where, how they work, and whether the council has admitted them.
 *
 * <p>Owns the table {@code producer}. Governed: {@code admitted_on}, {@code suspended_on} and {@code decision_id}, written
 * by {@code AdmissionMatter} only.
 */
package org.allmende.market.producers;
