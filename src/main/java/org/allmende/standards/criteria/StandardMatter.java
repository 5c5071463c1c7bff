package org.allmende.standards.criteria;

import static org.allmende.council.register.ProposalField.Kind.LONG_TEXT;
import static org.allmende.council.register.ProposalField.Kind.TEXT;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allmende.council.register.ChangeLine;
import org.allmende.council.register.Matter;
import org.allmende.council.register.Objection;
import org.allmende.council.register.ProposalField;
import org.allmende.platform.i18n.Formats;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Markdown;
import org.allmende.platform.web.Refused;

/** Adopts a version of a standard: the only way in to {@code standard_version}. */
@ApplicationScoped
public class StandardMatter implements Matter {

    private static final String TEXTS = "standards.criteria.standard-matter.";

    @Inject StandardVersions versions;
    @Inject @Any Instance<OfferImpact> impacts;
    @Inject @Any Instance<OfferGate> gates;
    @Inject Event<StandardEnacted> enacted;
    @Inject Language language;
    @Inject Markdown markdown;
    @Inject Clock clock;

    @Override
    public String code() {
        return "standards.adopt-version";
    }

    @Override
    public String texts() {
        return TEXTS;
    }

    @Override
    public List<ProposalField> fields() {
        Map<String, String> modes = new LinkedHashMap<>();
        for (StandardMode mode : StandardMode.values()) {
            modes.put(mode.name(), text("mode-" + mode));
        }
        return List.of(ProposalField.choice("standardCode", versions.names(english())), ProposalField.of("title", TEXT),
                ProposalField.of("text", LONG_TEXT), ProposalField.choice("mode", modes));
    }

    @Override
    public List<Objection> check(JsonObject proposal) {
        List<Objection> objections = new ArrayList<>();
        if (versions.standard(proposal.getString("standardCode", "")).isEmpty()) {
            objections.add(new Objection("standardCode", TEXTS + "objection-standardCode"));
        }
        requireLength(objections, proposal, "title", 200);
        requireLength(objections, proposal, "text", 20_000);
        if (!List.of("EXCLUDE", "LABEL").contains(proposal.getString("mode", ""))) {
            objections.add(new Objection("mode", TEXTS + "objection-mode"));
        }
        return objections;
    }

    private static void requireLength(List<Objection> objections, JsonObject proposal, String field, int longest) {
        int length = proposal.getString(field, "").length();
        if (length == 0 || length > longest) {
            objections.add(new Objection(field, TEXTS + "objection-" + field, longest));
        }
    }

    @Override
    public List<ChangeLine> preview(JsonObject proposal, LocalDate effectiveOn) {
        StandardVersions.Standard standard = versions.standard(proposal.getString("standardCode")).orElseThrow();
        StandardVersions.Current now = versions.current(standard.id()).orElse(new StandardVersions.Current(0, "", "", null));
        StandardMode mode = StandardMode.valueOf(proposal.getString("mode"));
        String name = english() ? standard.nameEn() : standard.name();
        List<ChangeLine> lines = new ArrayList<>();
        lines.add(new ChangeLine(text("line-version", name), now.versionNo() == 0 ? "" : text("version-title", now.versionNo(), now.title()),
                text("version-from", now.versionNo() + 1, proposal.getString("title"), Formats.dateWithYear(effectiveOn, language.getLocale())), url(proposal)));
        if (!now.text().equals(proposal.getString("text"))) {
            lines.add(new ChangeLine(text("text"), markdown.words(now.text()), markdown.words(proposal.getString("text")), null));
        }
        if (mode != now.mode()) {
            lines.add(new ChangeLine(text("mode"), now.mode() == null ? "" : text("mode-" + now.mode()), text("mode-" + mode), null));
        }
        if (mode == StandardMode.EXCLUDE) {
            impacts.forEach(impact -> lines.addAll(impact.ifRequired(standard.id(), effectiveOn)));
        }
        return lines;
    }

    @Override
    public void enact(long decisionId, JsonObject proposal, LocalDate effectiveOn) {
        versions.lock();
        if (versions.exists(decisionId)) {
            return;
        }
        StandardVersions.Standard standard = versions.standard(proposal.getString("standardCode"))
                .orElseThrow(() -> new Refused(CriteriaRefusal.UNKNOWN_STANDARD, proposal.getString("standardCode")));
        long version = versions.replace(standard.id(), proposal, effectiveOn, decisionId, clock.now());
        gates.forEach(OfferGate::apply);
        enacted.fire(new StandardEnacted(version, decisionId, effectiveOn));
    }

    @Override
    public List<ChangeLine> changed(long decisionId, JsonObject proposal) {
        return versions.adopted(decisionId).map(adopted -> List.of(new ChangeLine(text("line-version", english() ? adopted.nameEn() : adopted.name()),
                adopted.versionNo() == 1 ? "" : text("version", adopted.versionNo() - 1),
                text("version-title", adopted.versionNo(), adopted.title()) + ". " + text("mode-" + adopted.mode()), url(proposal)))).orElse(List.of());
    }

    private static String url(JsonObject proposal) {
        return "/standards/criteria/standard?code=" + proposal.getString("standardCode");
    }

    private boolean english() {
        return "en".equals(language.getTag());
    }

    private String text(String key, Object... arguments) {
        return Texts.of(language.getLocale(), TEXTS + key, arguments);
    }
}
