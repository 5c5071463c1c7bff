/**
 * The front of the house: what it is, what comes next, what awaits each person, and the pages the law asks for.
 * Tables owned: none; reads tables of all areas below.
 * Words: front (the home page), task (something that awaits the signed-in person), operator (who runs this house), operations.
 */
package org.allmende.portal.home;
