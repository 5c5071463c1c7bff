package org.allmende.council.meetings;

/**
 * Whether enough members are present to decide.
 *
 * @param present members present or represented @param represented how many of them are represented
 * @param needed the smallest number of present members that is enough
 * @param members the base: all members who are not recused
 * @param recused how many members are left out of base and count
 * @param textDe the derivation in German @param textEn and in English
 */
public record Quorum(long present, long represented, long needed, long members, long recused, boolean reached, String textDe, String textEn) {

    public String text(String language) {
        return "en".equals(language) ? textEn : textDe;
    }
}
