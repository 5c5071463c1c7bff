package org.allmende.council.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.allmende.council.majority.Comparison;
import org.allmende.council.majority.Condition;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.MajorityBase;
import org.allmende.council.majority.Section;
import org.allmende.platform.i18n.Texts;

/** Statutes in plain words, for everybody who wants to know by which rules is decided. */
final class StatuteWords {

    private static final String TEXT = "council.bodies.words.";

    private final Statute statute;
    private final BodySheet body;
    private final Locale language;
    private final List<StatuteSentence> sentences = new ArrayList<>();

    private StatuteWords(Statute statute, BodySheet body, Locale language) {
        this.statute = statute;
        this.body = body;
        this.language = language;
    }

    static List<StatuteSentence> of(Statute statute, BodySheet body, Locale language) {
        return new StatuteWords(statute, body, language).all();
    }

    private List<StatuteSentence> all() {
        String source = statute.source();
        put("notice", say("notice.text", statute.noticeDays()) + " " + say(statute.lateItems() ? "late" : "not-late"), source);
        put("seconders", say("seconders.text", statute.seconders()), source);
        put("quorum", quorum(), source);
        for (Purpose purpose : Purpose.values()) {
            Majority majority = statute.majority(purpose);
            put("rule." + purpose, majority(majority), majority.source());
        }
        put("changeable", say(statute.votesChangeable() ? "changeable.yes" : "changeable.no"), source);
        put("proxies", say("proxies.text", statute.proxiesMost()), source);
        put("circular", say("circular." + statute.circular()), source);
        put("elections", elections(), statute.electionSource());
        return sentences;
    }

    private String quorum() {
        QuorumShare quorum = statute.quorum();
        if (quorum.share().numerator() == 0 && quorum.comparison() == Comparison.GE) {
            return say("quorum.any");
        }
        BodyRow other = quorum.ofBodyId() == null ? null : body.other(quorum.ofBodyId());
        if (quorum.share().numerator() == quorum.share().denominator()) {
            return say("quorum.every", other == null ? "" : " " + say("quorum.of", other.name()));
        }
        String whose = other == null ? say("quorum.own") : say("quorum.other", other.name());
        String share = say("quorum." + quorum.comparison(), quorum.share().name(language), whose);
        return other == null && body.members() > 0 ? share + " " + say("quorum.example", body.members(), quorum.share().smallestOf(body.members(), quorum.comparison())) : share;
    }

    private String majority(Majority majority) {
        List<String> parts = new ArrayList<>(List.of(say("majority", join(majority.conditions()))));
        if (majority.conditions().stream().anyMatch(condition -> condition.base() == MajorityBase.YES_NO)) {
            parts.add(say("abstentions"));
        }
        for (Map.Entry<Long, List<Condition>> chamber : majority.chambers().entrySet()) {
            ChamberRow row = body.chamber(chamber.getKey());
            parts.add(say("chamber", row == null ? chamber.getKey().toString() : row.name(), join(chamber.getValue())));
        }
        if (majority.turnout() != null) {
            parts.add(say("turnout." + majority.turnout().comparison(), majority.turnout().share().name(language)));
        }
        parts.add(say("tie." + majority.tie()));
        return String.join(" ", parts);
    }

    private String join(List<Condition> conditions) {
        return conditions.stream().map(condition -> condition.words(language)).collect(Collectors.joining(" " + say("and") + " "));
    }

    private String elections() {
        String quotas = statute.quotas().entrySet().stream().filter(quota -> body.chamber(quota.getKey()) != null)
                .map(quota -> say("quota", body.chamber(quota.getKey()).name(), quota.getValue())).collect(Collectors.joining(", "));
        return say("elections." + statute.electionTie()) + (quotas.isEmpty() ? "" : " " + say("quotas", quotas));
    }

    private void put(String label, String text, String source) {
        sentences.add(new StatuteSentence(say(label), text, source.equals(statute.source()) ? null : Section.in(language, source)));
    }

    private String say(String key, Object... arguments) {
        return Texts.of(language, TEXT + key, arguments);
    }
}
