package org.allmende.council.bodies;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** The next version of a body's statutes: filled with the last one, explained by the rule itself, then entered. */
@Named
@ViewScoped
public class EditStatutesPage implements Serializable {

    @Inject EnterStatutes enterStatutes;
    @Inject Statutes statutes;
    @Inject Bodies bodies;
    @Inject Language language;
    @Inject Caller caller;
    @Inject Clock clock;
    @Inject Tell tell;

    private long id;
    private StatuteInput input;
    private LocalDate latest;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private transient BodySheet body;
    private transient Statute preview;

    public void load() {
        if (!caller.may(Permission.EDIT_STATUTES)) {
            throw new Refused(caller.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
        LocalDate today = clock.today();
        Statute last = statutes.all(getBody().id()).stream().findFirst().orElseGet(() -> StatuteDefault.of(id));
        latest = last.id() == 0 ? null : last.validFrom();
        input = new StatuteInput(last, latest == null || latest.isBefore(today) ? today : latest.plusDays(1));
    }

    public void addCondition(RuleInput rule) {
        read();
        rule.add();
    }

    public void removeCondition(RuleInput rule, int index) {
        read();
        rule.remove(index);
    }

    public void preview() {
        preview = wanted();
    }

    /** Only what was explained before is entered: after a change it is explained again. */
    public String enter() {
        Statute explained = preview;
        preview = wanted();
        if (preview == null) {
            return null;
        }
        if (!preview.equals(explained)) {
            tell.done("council.bodies.edit-statutes.changed-since");
            return null;
        }
        return tell.trying(() -> {
            enterStatutes.enter(id, preview);
            tell.done("council.bodies.edit-statutes.entered");
            return "/council/bodies/statutes?faces-redirect=true&id=" + id + "&from=" + preview.validFrom();
        });
    }

    private void read() {
        preview = null;
        errors.clear();
        input.read(new Typed(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap()));
    }

    /** @return null if there are errors */
    private Statute wanted() {
        read();
        List<StatuteProblem> problems = new ArrayList<>();
        Statute wanted = input.statute(getBody(), problems);
        if (wanted != null) {
            problems.addAll(StatutesRule.problems(wanted, getBody(), latest, clock.today()));
        }
        problems.forEach(problem -> errors.putIfAbsent(problem.field(), tell.reason(new Refused(problem.refusal(), problem.arguments()))));
        return errors.isEmpty() ? wanted : null;
    }

    /** Null until asked for. */
    public Statute getPreview() {
        return preview;
    }

    public List<StatuteSentence> getSentences() {
        return StatuteWords.of(preview, getBody(), language.getLocale());
    }

    public List<WorkedExample> examples(Purpose purpose) {
        return WorkedExample.of(preview.majority(purpose), getBody(), language.getLocale());
    }

    public String value(String field) {
        return input.get(field);
    }

    public List<RuleInput> getRules() {
        return input.rules();
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public BodySheet getBody() {
        if (body == null) {
            body = bodies.sheet(id, clock.today());
        }
        return body;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
