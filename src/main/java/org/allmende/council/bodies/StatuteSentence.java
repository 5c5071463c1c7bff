package org.allmende.council.bodies;

/** One rule in plain words. @param source the section that says so, as the language cites it; null: the section of the whole version */
public record StatuteSentence(String label, String text, String source) {}
