package org.allmende.council.meetings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.allmende.council.motions.MotionPreview;
import org.allmende.council.register.ChangeLine;

@Named
@RequestScoped
public class ProjectorPage {

    @Inject MeetingSheets sheets;
    @Inject MotionPreview preview;

    private long id;
    private MeetingSheet sheet;
    private List<ChangeLine> changes;

    public void load() {
        sheet = sheets.of(id);
        AgendaRow current = sheet.current();
        changes = current == null || current.motionId() == null || current.ballot() != null && !current.ballot().open() ? List.of() : preview.of(current.motionId());
    }

    public MeetingSheet getSheet() {
        return sheet;
    }

    public List<ChangeLine> getChanges() {
        return changes;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
