/**
 * Standards that producers and consumers set together. Each version of a standard is adopted by a decision of the council
 * and says whether products of producers who do not meet it are excluded or only labelled.
 *
 * <p>Tables: standard, standard_version (written only by {@code StandardMatter}). Asks {@code OfferImpact} what a version
 * would mean for the offer, {@code OfferGate} to apply it, {@code Compliance} who meets it.
 */
package org.allmende.standards.criteria;
