package org.allmende.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.allmende.platform.persistence.Sql;
import org.allmende.platform.time.Clock;

/**
 * What the assembly has decided in two past meetings, and motions in every state.
 *
 * <p>Motions: 1 fair wages v1 (adopted), 2 box prices (adopted), 3 no plastic at once (rejected), 4 children's cooking days
 * (submitted by 13, seconded by 8, needs one more: mitglied@example.org), 5 letter to the schools (on today's agenda, the
 * vote is open), 6 guidelines for gleaning (seconded, waits for an agenda), 7 a draft of mitglied@example.org, 8 withdrawn.
 * The decisions' ids are the constants here; they have no ballots.
 */
@ApplicationScoped
class CouncilDecisionsWorld implements SampleWorld {

    static final long ADMISSION = 1;
    static final long FAIR_WAGES = 2;
    static final long ORGANIC = 3;
    static final long REGIONAL = 4;
    static final long PICKUP_POINTS = 5;
    static final long BOX_PRICES = 6;
    static final long HOUSEHOLD_LETTER = 7;

    static final String ORGANIC_TEXT = "Als ökologisch gekennzeichnet werden nur Erzeugnisse mit gültigem Zertifikat nach EU-Öko-Verordnung.";
    static final String REGIONAL_TEXT = "Als regional gekennzeichnet wird, was höchstens 60 Kilometer vom Kreishaus entfernt gewachsen ist.";

    @Inject Sql sql;

    @Override
    public int order() {
        return 3;
    }

    /** The first past meeting: the founding standards. */
    static LocalDate firstMeeting(LocalDate today) {
        return today.minusDays(231);
    }

    /** The second past meeting. */
    static LocalDate secondMeeting(LocalDate today) {
        return today.minusDays(35);
    }

    @Override
    public void load(Scale scale) {
        LocalDate today = scale.today();
        motions(scale);
        LocalDate first = firstMeeting(today);
        LocalDate second = secondMeeting(today);
        List<Resolved> decisions = List.of(
                new Resolved(ADMISSION, null, "Aufnahme der ersten zwölf Höfe", "Der Ernährungsrat nimmt die zwölf Betriebe der anliegenden Liste als Erzeuger auf.",
                        "Alle zwölf Betriebe wurden besucht; die Gespräche sind protokolliert.", first, 18, 0, 1, "register.plain-resolution", "{}", first),
                new Resolved(FAIR_WAGES, 1L, "Faire Löhne: erste Fassung", SampleMotions.FAIR_WAGES, SampleMotions.FAIR_WAGES_WHY, first, 15, 3, 1,
                        "standards.adopt-version", StandardsWorld.proposal("faire-loehne", "Faire Löhne", SampleMotions.FAIR_WAGES), first.plusDays(14)),
                new Resolved(ORGANIC, null, "Ökologischer Anbau: was als öko gekennzeichnet wird", ORGANIC_TEXT,
                        "Wer mitdenkt, soll sich auf das Wort verlassen können.", first, 19, 0, 0,
                        "standards.adopt-version", StandardsWorld.proposal("oeko", "Ökologischer Anbau", ORGANIC_TEXT), first.plusDays(14)),
                new Resolved(REGIONAL, null, "Regionale Herkunft: 60 Kilometer", REGIONAL_TEXT,
                        "Die Grenze lässt die Nachbarn im Eichsfeld dabei.", first, 14, 4, 1,
                        "standards.adopt-version", StandardsWorld.proposal("regional", "Regionale Herkunft", REGIONAL_TEXT), first.plusDays(14)),
                new Resolved(PICKUP_POINTS, null, "Neun Abholorte zum Start", "Die neun Abholorte der anliegenden Liste werden eröffnet.", "So hat fast jeder einen Weg von höchstens zehn Kilometern.",
                        second, 16, 1, 0, "register.plain-resolution", "{}", second),
                new Resolved(BOX_PRICES, 2L, "Preise der drei Kisten", SampleMotions.PRICES, SampleMotions.PRICES_WHY, second, 13, 3, 1,
                        "register.plain-resolution", "{}", second.plusDays(7)),
                new Resolved(HOUSEHOLD_LETTER, null, "Brief an alle Haushalte vor der Erntezeit", "Vor jeder Erntezeit erhalten alle Haushalte einen Brief, der in einfacher Sprache sagt, was sich ändert.",
                        "Viele erfahren von Beschlüssen erst an der Kiste.", second, 17, 0, 0, "register.plain-resolution",
                        "{\"task\":\"Brief an alle Haushalte entwerfen\",\"person\":\"Theresa Vogt\",\"dueOn\":\"" + today.plusDays(40) + "\"}", today.plusDays(24)));
        record(decisions, today);
    }

    private void record(List<Resolved> decisions, LocalDate today) {
        Map<Integer, Integer> counters = new TreeMap<>();
        List<Object[]> rows = new ArrayList<>();
        List<Object[]> effects = new ArrayList<>();
        List<Object[]> jobs = new ArrayList<>();
        for (Resolved d : decisions) {
            int year = d.on().getYear();
            int count = counters.merge(year, 1, Integer::sum);
            int cast = d.yes() + d.no();
            boolean due = !d.effectiveOn().isAfter(today);
            rows.add(new Object[] {d.id(), String.format("%d-%03d", year, count), Cast.ASSEMBLY, d.motionId(), d.title(), d.wording(), d.why(), d.on(), d.yes(), d.no(), d.abstain(),
                    d.yes() + " von " + cast + " gültigen Stimmen; nötig mehr als " + half(cast, ',') + "; angenommen.",
                    d.yes() + " of " + cast + " valid votes; more than " + half(cast, '.') + " needed; adopted.", d.matter(), d.proposal(), d.effectiveOn()});
            effects.add(new Object[] {d.id(), d.id(), d.matter(), d.proposal(), d.effectiveOn(), due ? "ENACTED" : "PENDING",
                    due ? Clock.startOf(d.effectiveOn()).plusSeconds(2) : null});
            if (!due) {
                jobs.add(new Object[] {Long.toString(d.id()), Clock.startOf(d.effectiveOn())});
            }
        }
        sql.batch("""
                INSERT INTO decision (id, number, body_id, motion_id, title, wording, reasons, decided_on, yes_count, no_count, abstain_count,
                    result_de, result_en, matter_code, proposal, effective_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        sql.batch("INSERT INTO effect (id, decision_id, matter_code, proposal, effective_on, state, enacted_at) VALUES (?, ?, ?, ?, ?, ?, ?)", effects);
        sql.batch("INSERT INTO job (kind, work_key, due_at) VALUES ('enact-effect', ?, ?)", jobs);
        sql.batch("INSERT INTO decision_counter (year, last_no) VALUES (?, ?)",
                counters.entrySet().stream().map(entry -> new Object[] {entry.getKey(), entry.getValue()}).toList());
    }

    private static String half(int votes, char comma) {
        return votes / 2 + (votes % 2 == 0 ? "" : comma + "5");
    }

    private void motions(Scale scale) {
        LocalDate today = scale.today();
        sql.batch("""
                INSERT INTO motion (id, body_id, title, summary, wording, reasons, matter_code, proposal, effective_on, created_by, created_at, state, version_no)
                VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)
                """, SampleMotions.all(today).stream().map(motion -> new Object[] {motion.id(), motion.title(), motion.summary(), motion.wording(), motion.why(),
                motion.matter(), motion.proposal(), motion.effectiveOn(), motion.author(), Clock.at(motion.draftedOn().atTime(LocalTime.of(19, 5))), motion.state()}).toList());
        sql.update("""
                INSERT INTO motion_version (motion_id, version_no, title, summary, wording, reasons, matter_code, proposal, effective_on, saved_by, saved_at)
                SELECT id, 1, title, summary, wording, reasons, matter_code, proposal, effective_on, created_by, created_at FROM motion
                """);
        sql.batch("INSERT INTO motion_support (motion_id, person_id, at) VALUES (?, ?, ?)", SampleMotions.all(today).stream()
                .flatMap(motion -> motion.supporters().stream().map(person -> new Object[] {motion.id(), person, Clock.at(motion.draftedOn().plusDays(2).atTime(8, 30))})).toList());
        sql.batch("INSERT INTO motion_step (motion_id, state, person_id, reason, at) VALUES (?, ?, ?, ?, ?)",
                SampleMotions.all(today).stream().flatMap(motion -> motion.steps().stream()).toList());
    }

    private record Resolved(long id, Long motionId, String title, String wording, String why, LocalDate on, int yes, int no, int abstain,
            String matter, String proposal, LocalDate effectiveOn) {}
}
