package org.allmende.council.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.util.List;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** The permanent page of one decision. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject DecisionRegister register;
    @Inject Matters matters;
    @Inject Language language;

    private String number;
    private Decision decision;
    private String matterName;
    private List<ChangeLine> changes = List.of();

    public void load() {
        decision = register.byNumber(number).orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
        matters.of(decision.matterCode()).ifPresent(matter -> {
            matterName = matter.name(language.getLocale());
            changes = changes(matter, Matters.proposal(decision.proposal()));
        });
    }

    /** What it changed; as long as it has not, what it would change today. */
    private List<ChangeLine> changes(Matter matter, JsonObject proposal) {
        if (decision.effect() == EffectState.ENACTED) {
            return matter.changed(decision.id(), proposal);
        }
        return matter.check(proposal).isEmpty() ? matter.preview(proposal, decision.effectiveOn()) : List.of();
    }

    public Decision getDecision() {
        return decision;
    }

    /** The derivation of the result in the language of the page. */
    public String getResult() {
        return "en".equals(language.getTag()) ? decision.resultEn() : decision.resultDe();
    }

    /** By yes and no; an election or a choice has other figures, in its derivation. */
    public boolean isCounted() {
        return decision.yes().add(decision.no()).add(decision.abstain()).signum() > 0;
    }

    public boolean isEnacted() {
        return decision.effect() == EffectState.ENACTED;
    }

    public boolean isFailed() {
        return decision.effect() == EffectState.FAILED;
    }

    public String getMatterName() {
        return matterName;
    }

    public List<ChangeLine> getChanges() {
        return changes;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
