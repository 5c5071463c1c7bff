package org.allmende.council.meetings;

import java.util.Locale;
import org.allmende.council.bodies.Statute;
import org.allmende.council.majority.Comparison;
import org.allmende.platform.i18n.Texts;

/** Enough members present? Recused members neither count nor are counted against. A body without members decides nothing. */
final class QuorumRule {

    private static final String TEXT = "council.meetings.quorum.";

    private QuorumRule() {}

    /** @param present members present, without the recused @param members all members, without the recused */
    static Quorum check(Statute statute, long present, long members, long recused) {
        boolean reached = members > 0 && statute.quorum().share().isReachedBy(present, members, statute.quorum().comparison());
        long needed = members == 0 ? 1 : statute.quorum().share().smallestOf(members, statute.quorum().comparison());
        return new Quorum(present, needed, members, recused, reached,
                text(statute, present, members, recused, needed, reached, Locale.GERMAN),
                text(statute, present, members, recused, needed, reached, Locale.ENGLISH));
    }

    private static String text(Statute statute, long present, long members, long recused, long needed, boolean reached, Locale language) {
        String share = statute.quorum().share().of(members);
        String exact = Texts.of(language, TEXT + statute.quorum().comparison(), share);
        boolean whole = statute.quorum().comparison() == Comparison.GE && share.equals(Long.toString(needed));
        String enough = whole ? exact : exact + Texts.of(language, TEXT + "so", Long.toString(needed));
        String left = recused == 0 ? "" : Texts.of(language, TEXT + "recused", recused);
        return Texts.of(language, TEXT + "all", Long.toString(present), Long.toString(members), enough, statute.quorum().share().name(language), statute.source(), left,
                Texts.of(language, TEXT + (reached ? "reached" : "short")));
    }
}
