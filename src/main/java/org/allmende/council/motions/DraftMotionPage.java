package org.allmende.council.motions;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.allmende.council.bodies.Bodies;
import org.allmende.council.bodies.BodyRow;
import org.allmende.council.register.ChangeLine;
import org.allmende.council.register.Matter;
import org.allmende.council.register.Matters;
import org.allmende.council.register.PlainResolution;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.i18n.Texts;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;
import org.allmende.platform.web.Tell;

/** The form of a motion; the fields of the proposal come from the chosen matter. */
@Named
@ViewScoped
public class DraftMotionPage implements Serializable {

    @Inject DraftMotion draftMotion;
    @Inject ReviseMotion reviseMotion;
    @Inject MotionSheets sheets;
    @Inject MotionPreview motionPreview;
    @Inject Matters matters;
    @Inject Bodies allBodies;
    @Inject Language language;
    @Inject Caller caller;
    @Inject Tell tell;

    private Long id;
    private Long bodyId;
    private final MotionInput input = new MotionInput();
    private final ProposalInputs proposal = new ProposalInputs();
    private transient List<ChangeLine> preview;

    public void load() {
        if (!caller.may(Permission.PROPOSE_MOTION)) {
            throw new Refused(caller.signedIn() ? SecurityRefusal.NOT_ALLOWED : SecurityRefusal.SIGN_IN_FIRST);
        }
        input.setMatter(PlainResolution.CODE);
        if (id == null) {
            bodyId = getBodies().getFirst().id();
            return;
        }
        MotionSheet sheet = sheets.of(id);
        bodyId = sheet.bodyId();
        input.take(sheet.content());
        proposal.take(matter(), sheet.content().proposal());
    }

    /** Also when only the matter changed. */
    public void readFields() {
        proposal.read(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        preview = null;
    }

    public void preview() {
        readFields();
        MotionDraft draft = draft(true);
        if (draft != null) {
            preview = motionPreview.of(draft);
        }
    }

    public String saveDraft() {
        readFields();
        MotionDraft draft = draft(false);
        return draft == null ? null : tell.trying(() -> save(draft));
    }

    private String save(MotionDraft draft) {
        if (id == null) {
            id = draftMotion.draft(bodyId, draft);
        } else {
            reviseMotion.revise(id, draft);
        }
        tell.done("council.motions.draft-motion.saved");
        return "/council/motions/motion?faces-redirect=true&id=" + id;
    }

    /** @param complete whether gaps are errors as well @return null if there are errors */
    private MotionDraft draft(boolean complete) {
        JsonObject asked = proposal.proposal(matter(), complete, language.getLocale());
        if (input.dateIsWrong() || complete && input.getEffectiveOn() == null) {
            getErrors().put("effectiveOn", Texts.of(language.getLocale(), "council.motions.draft-motion.effective-on-missing"));
        }
        return getErrors().isEmpty() ? input.draft(asked) : null;
    }

    private Matter matter() {
        return matters.of(input.getMatter()).orElseThrow(() -> new Refused(MotionRefusal.UNKNOWN_MATTER));
    }

    public List<ProposalInput> getFields() {
        return proposal.shown(matter(), language.getLocale());
    }

    public List<Matter> getMatters() {
        return matters.byName(language.getLocale());
    }

    public String getMatterHelp() {
        return ProposalInputs.optional(language.getLocale(), matter().texts() + "help");
    }

    public List<BodyRow> getBodies() {
        return allBodies.all().stream().filter(body -> caller.may(Permission.PROPOSE_MOTION, body.id())).toList();
    }

    public Map<String, String> getErrors() {
        return proposal.errors();
    }

    /** Null until asked for. */
    public List<ChangeLine> getPreview() {
        return preview;
    }

    public MotionInput getInput() {
        return input;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }
}
