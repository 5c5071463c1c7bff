package org.allmende.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.allmende.platform.time.Clock;

/** The eight motions of the demo world. */
final class SampleMotions {

    static final String FAIR_WAGES = """
            1. Faire Löhne heißt: Alle, die für Kiste und Hof arbeiten, erhalten mindestens den Tariflohn der Branche. Das gilt auch für Saisonkräfte.
            2. Erzeuger erklären das auf ihrer Seite.
            3. Erzeugnisse von Betrieben mit Erklärung werden **gekennzeichnet**.
            """;
    static final String FAIR_WAGES_WHY = """
            Gute Preise für Haushalte dürfen nicht aus schlechten Löhnen kommen. Wir beginnen mit einer Kennzeichnung, damit sich alle darauf einstellen können.
            """;
    static final String PRICES = """
            Die kleine Kiste kostet 14,50 Euro, die mittlere 21,00 Euro, die große 29,50 Euro.
            """;
    static final String PRICES_WHY = """
            Die Preise decken die vollen Kosten der Höfe und der Verteilung:

            - Erzeugung 71 %
            - Packen und Fahren 19 %
            - Rücklage für schlechte Ernten 10 %
            """;

    private static final String PLAIN = "register.plain-resolution";

    record SampleMotion(long id, String title, String summary, String wording, String why, String matter, String proposal, LocalDate effectiveOn,
            long author, LocalDate draftedOn, String state, List<Long> supporters, List<Object[]> steps) {}

    private SampleMotions() {}

    static List<SampleMotion> all(LocalDate today) {
        LocalDate first = CouncilDecisionsWorld.firstMeeting(today);
        LocalDate second = CouncilDecisionsWorld.secondMeeting(today);
        return List.of(
                motion(1, "Faire Löhne: erste Fassung", "Wer fair zahlt, soll das zeigen können. Höfe erklären es, und wir kennzeichnen ihre Erzeugnisse.",
                        FAIR_WAGES, FAIR_WAGES_WHY, "standards.adopt-version",
                        StandardsWorld.proposal("faire-loehne", "Faire Löhne", FAIR_WAGES),
                        first.plusDays(14), 8, first.minusDays(30), List.of(3L, 13L), "ADOPTED", first, "15 von 18 gültigen Stimmen; nötig mehr als 9; angenommen."),
                motion(2, "Preise der drei Kisten", "Drei Kisten, drei Preise, die die vollen Kosten decken.", PRICES, PRICES_WHY, PLAIN, "{}",
                        second.plusDays(7), 4, second.minusDays(25), List.of(9L, 14L), "ADOPTED", second, "13 von 16 gültigen Stimmen; nötig mehr als 8; angenommen."),
                motion(3, "Ab sofort kein Kunststoff mehr in den Kisten", "Alles lose, in Papier oder in Pfandgefäßen, ohne Übergangszeit.",
                        "Ab dem nächsten Liefertag enthält keine Kiste mehr Verpackungen aus Kunststoff.",
                        "Kunststoff bleibt Jahrhunderte. Die meisten Höfe kommen schon heute fast ohne ihn aus.", PLAIN, "{}",
                        second.plusDays(9), 20, second.minusDays(28), List.of(15L, 19L), "REJECTED", second,
                        "6 von 17 gültigen Stimmen; nötig mehr als 8,5; abgelehnt. Viele wünschten eine Übergangszeit für Molkerei und Salat."),
                motion(4, "Kochtage für Kinder in den Ferien", "In den Ferien kochen Kinder einmal in der Woche mit dem, was in der Kiste ist. Der Rat sucht Küchen und Helfende.",
                        """
                        1. Der Ernährungsrat richtet in den Schulferien **Kochtage für Kinder** ein, mindestens einen in der Woche.
                        2. Die Zutaten kommen aus dem, was nach der Ausgabe übrig ist.
                        """,
                        "Wer als Kind einmal eine Pastinake geschnitten hat, bestellt sie später auch. Die Landfrauen in Eschwege bieten ihre Küche an.", PLAIN,
                        "{\"task\":\"Küchen und Helfende für die Kochtage finden\",\"person\":\"Gisela Thöne\",\"dueOn\":\"" + today.plusDays(60) + "\"}",
                        today.plusDays(30), 13, today.minusDays(6), List.of(8L), "SUBMITTED", null, null),
                motion(5, "Brief an die Schulen im Kreis", "Der Rat lädt alle Schulen ein, ihre Küchen aus der Region zu versorgen.",
                        "Der Ernährungsrat schreibt an alle 41 Schulen im Kreis und bietet ihnen an, ihre Küchen ab dem nächsten Schuljahr mit regionalen Lebensmitteln zu beliefern.",
                        "Schulküchen brauchen jede Woche verlässliche Mengen. Das hilft auch den Höfen bei der Planung.", PLAIN,
                        "{\"task\":\"Brief schreiben und verschicken\",\"person\":\"Jonas Wille\",\"dueOn\":\"" + today.plusDays(21) + "\"}",
                        today.plusDays(7), 17, today.minusDays(33), List.of(3L, 16L), "DEBATED", today, null),
                motion(6, "Nachlese auf abgeernteten Feldern", "Wer mag, darf nach der Ernte auf den Feldern nachlesen. Die Höfe sagen, wo und wann.",
                        "Der Ernährungsrat empfiehlt allen Höfen, abgeerntete Felder an festen Tagen für die Nachlese zu öffnen.",
                        "Auf manchen Feldern bleibt ein Zehntel liegen.", PLAIN, "{}",
                        today.plusDays(45), 21, today.minusDays(17), List.of(6L, 15L), "SECONDED", null, null),
                motion(7, "Tafelobst für das Krankenhaus", "Ein Entwurf: Die Klinik in Eschwege soll Obst aus der Region bekommen.", "", "", PLAIN, "{}",
                        null, 3, today.minusDays(1), List.of(), "DRAFT", null, null),
                motion(8, "Eigene Lieferwagen kaufen", "Zwei elektrische Lieferwagen statt gemieteter.", "Die Genossenschaft kauft zwei elektrische Lieferwagen.",
                        "Mieten kostet über fünf Jahre mehr.", PLAIN, "{}",
                        today.plusDays(90), 10, today.minusDays(50), List.of(12L), "WITHDRAWN", null, "Die Förderung ist noch nicht bewilligt; ich stelle den Antrag dann neu."));
    }

    private static SampleMotion motion(long id, String title, String summary, String wording, String why, String matter, String proposal, LocalDate effectiveOn,
            long author, LocalDate draftedOn, List<Long> supporters, String state, LocalDate meeting, String reason) {
        List<Object[]> steps = new ArrayList<>();
        steps.add(step(id, "DRAFT", author, null, draftedOn, 19));
        if (!"DRAFT".equals(state)) {
            steps.add(step(id, "SUBMITTED", author, null, draftedOn.plusDays(1), 18));
        }
        if (supporters.size() > 1) {
            steps.add(step(id, "SECONDED", supporters.getLast(), null, draftedOn.plusDays(2), 8));
        }
        if (meeting != null) {
            steps.add(step(id, "ON_AGENDA", 1, null, meeting.minusDays(16), 10));
            steps.add(step(id, "DEBATED", 1, null, meeting, "DEBATED".equals(state) ? 8 : 19));
        }
        if (reason != null) {
            steps.add(step(id, state, "WITHDRAWN".equals(state) ? author : 1, reason, meeting == null ? draftedOn.plusDays(9) : meeting, 20));
        }
        return new SampleMotion(id, title, summary, wording.strip(), why.strip(), matter, proposal, effectiveOn, author, draftedOn, state, supporters, steps);
    }

    private static Object[] step(long motionId, String state, long person, String reason, LocalDate day, int hour) {
        return new Object[] {motionId, state, person, reason, Clock.at(day.atTime(hour, 15))};
    }
}
