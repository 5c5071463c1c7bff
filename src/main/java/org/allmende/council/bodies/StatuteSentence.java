package org.allmende.council.bodies;

/** One rule in plain words. @param source the section that says so, as the language cites it */
public record StatuteSentence(String label, String text, String source) {}
