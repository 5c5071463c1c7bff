package org.allmende.portal.home;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.allmende.platform.audit.CheckJournal;
import org.allmende.platform.web.Tell;
import org.allmende.portal.home.Operations.FailingJob;
import org.allmende.portal.home.Operations.MailRow;

@Named
@ViewScoped
public class OperationsPage implements Serializable {

    @Inject Operations operations;
    @Inject RetryJob retryJob;
    @Inject CheckJournal checkJournal;
    @Inject Tell tell;

    private transient List<FailingJob> jobs;
    private transient List<MailRow> mails;
    private boolean checked;
    private Long brokenAt;

    public void load() {
        jobs = operations.failingJobs();
        mails = operations.mails();
    }

    public String retry(long jobId) {
        return tell.trying(() -> {
            retryJob.retry(jobId);
            tell.done("portal.home.operations.retried");
            return "/portal/home/operations?faces-redirect=true";
        });
    }

    public void check() {
        Optional<Long> firstBreak = checkJournal.firstBreak();
        brokenAt = firstBreak.orElse(null);
        checked = true;
    }

    public List<FailingJob> getJobs() {
        if (jobs == null) {
            load();
        }
        return jobs;
    }

    public List<MailRow> getMails() {
        if (mails == null) {
            load();
        }
        return mails;
    }

    public boolean isChecked() {
        return checked;
    }

    public Long getBrokenAt() {
        return brokenAt;
    }
}
