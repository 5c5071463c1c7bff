package org.allmende.council.bodies;

import static org.allmende.council.bodies.StatuteScene.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Example;
import org.allmende.council.majority.Majority;
import org.allmende.council.majority.Outcome;

class StatuteWordsTest {

    @Example
    void saysPlainRulesPlainly() {
        assertThat(words(StatuteScene.plain(), Locale.GERMAN)).contains(
                "Einladung: Mindestens 14 Tage vor der Sitzung. Danach steht die Tagesordnung fest.",
                "Beschlussfähig: Nötig: mindestens die Hälfte der Mitglieder. Bei 21 Mitgliedern sind das 11.",
                "Beschlüsse: Nötig: Mehrheit der abgegebenen Stimmen. Wo nur Ja und Nein zählen, zählen Enthaltungen und ungültige Stimmen nicht. Bei Stimmengleichheit ist der Antrag abgelehnt.",
                "Vertretung: Ein Mitglied darf höchstens ein abwesendes Mitglied vertreten.",
                "Wahlen: Bei Gleichstand gibt es eine Stichwahl.");
    }

    @Example
    void saysEveryPartOfARichRule() {
        assertThat(words(StatuteScene.rich(), Locale.GERMAN)).contains(
                "Beschlussfähig: Nötig: mehr als ein Viertel der Mitglieder von „Sprecherkreis“.",
                "Beschlüsse: Nötig: mindestens zwei Drittel der abgegebenen Stimmen und zugleich mehr als ein Drittel aller abgegebenen Stimmen, Enthaltungen eingeschlossen."
                        + " Wo nur Ja und Nein zählen, zählen Enthaltungen und ungültige Stimmen nicht. In der Kammer Erzeugung zusätzlich: Mehrheit der abgegebenen Stimmen."
                        + " Mindestbeteiligung: ein Viertel der Stimmberechtigten. Bei Stimmengleichheit entscheidet das Los.",
                "Wahlen: Bei Gleichstand gibt es eine Stichwahl. Mindestens gewählt werden: Erzeugung 2.");
        assertThat(words(StatuteScene.rich(), Locale.ENGLISH)).contains("Quorum: More than a quarter of the members of “Sprecherkreis” must be there.");
    }

    @Example
    void citesTheSectionOnlyWhereItIsAnother() {
        List<StatuteSentence> sentences = StatuteWords.of(StatuteScene.rich(), COUNCIL, Locale.ENGLISH);
        assertThat(sentences).extracting(StatuteSentence::source).containsExactly(null, null, null, "s.\u00a09 (2) of the statutes", "s.\u00a033 (1) BGB", null, null, null, null);
    }

    @Example
    void worksExamplesOutByTheRuleItself() {
        List<WorkedExample> examples = WorkedExample.of(Majority.GERMAN_DEFAULT, COUNCIL, Locale.GERMAN);
        assertThat(examples).extracting(WorkedExample::outcome).containsExactly(Outcome.ACCEPTED, Outcome.ACCEPTED, Outcome.REJECTED, Outcome.ACCEPTED);
        assertThat(examples.get(1).counts()).isEqualTo("Von 21 Anwesenden stimmen 13 mit Ja, 8 mit Nein, 0 enthalten sich.");
        assertThat(examples.get(1).derivation().replace('\u00a0', ' ')).isEqualTo("13 von 21 gültigen Stimmen; nötig mehr als 10 1/2 (Mehrheit der abgegebenen Stimmen, § 32 (1) BGB); angenommen");
        assertThat(WorkedExample.of(Majority.GERMAN_STATUTES, COUNCIL, Locale.GERMAN).get(1).outcome()).isEqualTo(Outcome.REJECTED);
    }

    @Example
    void readsSharesAsPeopleTypeThem() {
        assertThat(List.of("1/2", " 2 / 3 ", "50 %", "0", "1", "100%").stream().map(text -> ShareText.parse(text).map(ShareText::of).orElse("-")).toList())
                .containsExactly("1/2", "2/3", "50/100", "0", "1", "100/100");
        assertThat(List.of("", "halb", "3/2", "1/0", "0.5", "101 %", "-1/2", "1/2/3", "1e3/2").stream().filter(text -> ShareText.parse(text).isPresent()).toList()).isEmpty();
        assertThat(ShareText.parse(null)).isEmpty();
    }

    private static List<String> words(Statute statute, Locale language) {
        return StatuteWords.of(statute, COUNCIL, language).stream().map(sentence -> sentence.label() + ": " + sentence.text()).toList();
    }
}
