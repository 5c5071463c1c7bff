/**
 * Households: who shares a box and answers for it together. A household is founded by its first order.
 * Tables owned: household; membership is the role HOUSEHOLD with the household as its scope (people.identity).
 * Words: household, contact (whom a mail about the household goes to).
 */
package org.allmende.people.households;
