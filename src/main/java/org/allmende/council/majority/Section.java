package org.allmende.council.majority;

import java.util.List;
import java.util.Locale;

/** A section of statutes as each language cites it: "§ 9 (2) der Satzung", "s. 9 (2) of the statutes"; other words stay. */
public final class Section {

    private record Words(String german, String english) {}

    private static final List<Words> WORDS = List.of(
            new Words("der Satzung", "of the statutes"),
            new Words("der Geschäftsordnung", "of the rules of procedure"),
            new Words("der Wahlordnung", "of the election rules"));

    private Section() {}

    public static String in(Locale language, String source) {
        boolean english = "en".equals(language.getLanguage());
        String cited = source.strip();
        for (Words words : WORDS) {
            cited = english ? cited.replace(words.german(), words.english()) : cited.replace(words.english(), words.german());
        }
        return (english ? cited.replaceAll("§\\s*", "s. ") : cited).replaceAll("(§|\\bs\\.)[\\s\u00a0]*(?=\\d)", "$1\u00a0");
    }
}
