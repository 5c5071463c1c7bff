package org.allmende.council.bodies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.allmende.council.majority.Section;
import org.allmende.platform.i18n.Language;
import org.allmende.platform.security.Caller;
import org.allmende.platform.security.Permission;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.time.Clock;
import org.allmende.platform.web.Refused;

/** The rules of a body for everybody: those in force or another version, in words, and all versions with what works by them. */
@Named
@RequestScoped
public class StatutesPage {

    private static final int MOST_USES = 5;

    @Inject Statutes statutes;
    @Inject Bodies bodies;
    @Inject StatuteUses uses;
    @Inject Language language;
    @Inject Caller caller;
    @Inject Clock clock;

    private long id;
    private String from;
    private BodySheet body;
    private List<Statute> all;
    private Statute shown;
    private List<StatuteUse> used;

    /** A version with its last day, null for the latest, and for the council what works by it. */
    public record VersionRow(Statute statute, LocalDate until, boolean inForce, boolean shown, List<StatuteUse> uses) {}

    public void load() {
        LocalDate today = clock.today();
        body = bodies.sheet(id, today);
        all = statutes.all(id);
        used = caller.may(Permission.SEE_COUNCIL) ? uses.ofBody(id, MOST_USES) : List.of();
        shown = from == null ? inForce(today) : all.stream().filter(statute -> statute.validFrom().toString().equals(from)).findFirst().orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }

    private Statute inForce(LocalDate day) {
        return all.stream().filter(statute -> !statute.validFrom().isAfter(day)).findFirst().orElse(null);
    }

    public List<VersionRow> getVersions() {
        Statute inForce = inForce(clock.today());
        return IntStream.range(0, all.size()).mapToObj(i -> new VersionRow(all.get(i), i == 0 ? null : all.get(i - 1).validFrom().minusDays(1), all.get(i) == inForce,
                all.get(i) == shown, used.stream().filter(use -> use.statuteId() == all.get(i).id()).toList())).toList();
    }

    public VersionRow getChosen() {
        return getVersions().stream().filter(VersionRow::shown).findFirst().orElse(null);
    }

    public List<StatuteSentence> getSentences() {
        return StatuteWords.of(shown, body, language.getLocale());
    }

    /** The section of the version, as the language cites it. */
    public String source(Statute statute) {
        return Section.in(language.getLocale(), statute.source());
    }

    public boolean isMayEdit() {
        return caller.may(Permission.EDIT_STATUTES);
    }

    public BodySheet getBody() {
        return body;
    }

    /** Null where no rules are in force yet. */
    public Statute getShown() {
        return shown;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    /** The day from which the version asked for is valid; null: the one in force. */
    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
