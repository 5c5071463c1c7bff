package org.allmende.council.meetings;

import java.util.Locale;
import org.allmende.council.bodies.QuorumShare;
import org.allmende.council.bodies.Statute;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Section;
import org.allmende.platform.i18n.Texts;

/**
 * Enough members present? The statutes ask for a share of the members, or of the members of another body. Recused members
 * neither count nor are counted against. A body without members decides nothing.
 */
final class QuorumRule {

    private static final String TEXT = "council.meetings.quorum.";

    private final QuorumShare quorum;
    private final String source;
    private final long present;
    private final long represented;
    private final long members;
    private final long recused;
    private final QuorumBase other;

    private QuorumRule(Statute statute, long present, long represented, long members, long recused, QuorumBase other) {
        this.quorum = statute.quorum();
        this.source = statute.source();
        this.present = present;
        this.represented = represented;
        this.members = members;
        this.recused = recused;
        this.other = other;
    }

    /** @param present members present or represented, without the recused @param members all members, without the recused */
    static Quorum check(Statute statute, long present, long members, long recused) {
        return check(statute, present, 0, members, recused, null);
    }

    /** @param represented how many of the present are not here in person @param other the body of whose members a share is needed; null: of the own ones */
    static Quorum check(Statute statute, long present, long represented, long members, long recused, QuorumBase other) {
        QuorumRule rule = new QuorumRule(statute, present, represented, members, recused, other);
        return new Quorum(present, represented, rule.needed(), members, recused, rule.reached(), rule.text(Locale.GERMAN), rule.text(Locale.ENGLISH));
    }

    private boolean reached() {
        return members > 0 && base() > 0 && quorum.share().isReachedBy(present, base(), quorum.comparison());
    }

    private long needed() {
        return base() == 0 ? 1 : quorum.share().smallestOf(base(), quorum.comparison());
    }

    private long base() {
        return other == null ? members : other.members();
    }

    private String text(Locale language) {
        String there = say(language, "present", Long.toString(present), Long.toString(members)) + (represented == 0 ? "" : say(language, "represented", represented));
        String left = recused == 0 ? "" : say(language, "recused", recused);
        return say(language, "all", there, demand(language), left, say(language, reached() ? "reached" : "short"));
    }

    /** "nötig mindestens 10 1/2, also 11 (die Hälfte der Mitglieder, § 9 (1) der Geschäftsordnung)". */
    private String demand(Locale language) {
        String cited = Section.in(language, source);
        if (quorum.share().numerator() == 0 && quorum.comparison() == Comparison.GE) {
            return say(language, "any", cited);
        }
        String share = quorum.share().of(base());
        String exact = say(language, quorum.comparison().name(), share);
        boolean whole = quorum.comparison() == Comparison.GE && share.equals(Long.toString(needed()));
        String enough = whole ? exact : exact + say(language, "so", Long.toString(needed()));
        String name = quorum.share().name(language);
        boolean every = quorum.share().numerator() == quorum.share().denominator();
        String of = other == null ? every ? say(language, "every-member") : say(language, "of-members", name) : every ? say(language, "every-member-of-body", other.body()) : say(language, "of-body", name, Long.toString(other.members()), other.body());
        return say(language, "needed", enough, of, cited);
    }

    private static String say(Locale language, String key, Object... arguments) {
        return Texts.of(language, TEXT + key, arguments);
    }
}
