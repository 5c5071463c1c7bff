/**
 * The stand-alone counter: {@code count} on the command line, without data base and server, so that anybody can recount.
 *
 * <p>Owns no tables; also runs outside the application, from {@code target/count.jar}, and so knows only
 * {@code majority}, {@code elections} and the texts. Words: a <em>source</em> is a file that is read; <em>ballots</em> are what it says;
 * <em>bad input</em> is what is refused, with line and column. {@code src/docs/counter.md} tells the commands and formats.
 */
package org.allmende.council.counter;
