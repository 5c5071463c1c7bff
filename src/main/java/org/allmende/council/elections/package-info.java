/**
 * Methods of counting: which candidates are elected, or which option is chosen, and why. Pure and exact; nothing here knows a
 * data base, and the same papers give the same result in every order.
 *
 * <p>Owns no table. Words: a <em>paper</em> is what one voter (or several who marked the same) filled in; a <em>round</em> is one
 * count of all papers (the Scottish rules call it a stage); a <em>parcel</em> is papers of one value that a candidate received
 * together; a <em>tie</em> is genuine when only a lot can decide, and then the count stops and asks; a <em>lot</em> is the candidate drawn;
 * a seat is <em>reserved</em> where statutes promise it to the candidates of a chamber.
 */
package org.allmende.council.elections;
