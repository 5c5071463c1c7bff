package org.allmende.sample;

import java.util.List;

/** Invented names for any number of households: the n-th is always the same, and 2,419 differ. */
final class HouseholdNames {

    private static final List<String> FIRST = List.of("Monika", "Stefan", "Aylin", "Heinrich", "Carla", "Jürgen", "Svenja", "Tobias", "Ingrid", "Malik", "Katrin",
            "Uwe", "Franziska", "Piotr", "Elke", "Johannes", "Nadine", "Wolfgang", "Samira", "Ralf", "Charlotte", "Andreas", "Doris", "Finn", "Gudrun", "Martin",
            "Lea", "Holger", "Zeynep", "Klaus", "Friederike", "Simon", "Brigitte", "Daniel", "Antje", "Walter", "Miriam", "Peter", "Olga", "Christian", "Hannelore");
    private static final List<String> LAST = List.of("Ackermann", "Bachmann", "Claus", "Dilling", "Eisenträger", "Fröhlich", "Germerodt", "Hollstein", "Isenberg",
            "Jatho", "Kellner", "Landgrebe", "Manegold", "Neuenroth", "Orth", "Pfaffenbach", "Quast", "Rabe", "Schellhase", "Trube", "Umbach", "Vaupel", "Wagester",
            "Yildiz", "Zeuch", "Apel", "Böttner", "Czerny", "Dietzel", "Engelhardt", "Fiege", "Goebel", "Hupfeld", "Immelmann", "Junghans", "Krannich", "Löber",
            "Mengel", "Nolte", "Oetzel", "Prinz", "Rüppel", "Sippel", "Thiele", "Ullrich", "Vockerodt", "Wetzestein", "Ziegler", "Althans", "Bierwirth", "Deist",
            "Ebenau", "Fahrenbach", "Gleim", "Heckmann", "Köhler", "Lieberknecht", "Mosebach", "Reimuth");

    private HouseholdNames() {}

    static String person(long household) {
        return FIRST.get((int) ((household - 1) % FIRST.size())) + " " + family(household);
    }

    static String household(long household) {
        return "Haushalt " + family(household);
    }

    private static String family(long household) {
        return LAST.get((int) ((household * 7) % LAST.size()));
    }
}
