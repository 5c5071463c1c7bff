package org.allmende.council.meetings;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.allmende.council.meetings.MotionsToAdd.MotionToAdd;
import org.allmende.platform.web.Tell;

/** The agenda's part of the page that runs a meeting. */
@Named
@ViewScoped
public class EditAgendaPage implements Serializable {

    private static final String TEXT = "council.meetings.run-meeting.";

    @Inject RunMeetingPage page;
    @Inject PutMotionOnAgenda putMotionOnAgenda;
    @Inject AddAgendaItem addAgendaItem;
    @Inject MoveAgendaItem moveAgendaItem;
    @Inject RecuseFromItem recuseFromItem;
    @Inject MotionsToAdd motions;
    @Inject Tell tell;

    private transient List<MotionToAdd> motionsToAdd;
    private Long motionToAdd;
    private String itemToAdd;
    private Long recusalItem;
    private Long recusalPerson;
    private String recusalReason;

    public String addMotion() {
        return go("added", () -> {
            if (motionToAdd != null) {
                putMotionOnAgenda.put(page.getId(), motionToAdd);
            }
        });
    }

    public String addItem() {
        return go("added", () -> addAgendaItem.add(page.getId(), itemToAdd));
    }

    public void move(long itemId, boolean up) {
        tell.trying(() -> {
            moveAgendaItem.move(itemId, up);
            return null;
        });
        page.refresh();
    }

    public String recuse() {
        return go("recused", () -> recuseFromItem.recuse(recusalItem, recusalPerson, recusalReason));
    }

    private String go(String done, Runnable action) {
        return tell.trying(() -> {
            action.run();
            tell.done(TEXT + done);
            return "/council/meetings/run-meeting?faces-redirect=true&id=" + page.getId();
        });
    }

    public List<MotionToAdd> getMotions() {
        if (motionsToAdd == null) {
            motionsToAdd = motions.of(page.getSheet().meeting().bodyId());
        }
        return motionsToAdd;
    }

    public List<AgendaRow> getRecusable() {
        return page.getSheet().agenda().stream().filter(AgendaRow::canOpenBallot).toList();
    }

    public Long getMotionToAdd() {
        return motionToAdd;
    }

    public void setMotionToAdd(Long motionToAdd) {
        this.motionToAdd = motionToAdd;
    }

    public String getItemToAdd() {
        return itemToAdd;
    }

    public void setItemToAdd(String itemToAdd) {
        this.itemToAdd = itemToAdd;
    }

    public Long getRecusalItem() {
        return recusalItem;
    }

    public void setRecusalItem(Long recusalItem) {
        this.recusalItem = recusalItem;
    }

    public Long getRecusalPerson() {
        return recusalPerson;
    }

    public void setRecusalPerson(Long recusalPerson) {
        this.recusalPerson = recusalPerson;
    }

    public String getRecusalReason() {
        return recusalReason;
    }

    public void setRecusalReason(String recusalReason) {
        this.recusalReason = recusalReason;
    }
}
