package org.allmende.sample;

import java.util.List;

/**
 * The named people of the demo world, shared by tests, demo data and handbook: invented, all reachable at example.org.
 * Ids are fixed so that every area can refer to them.
 */
public final class Cast {

    public static final String PASSWORD = "allmende-demo";
    public static final int HOUSEHOLDS = 60;

    public static final long ASSEMBLY = 1;
    public static final long SPEAKERS_CIRCLE = 2;

    /** Households are persons 101 to 160 and households 1 to 60; person 101 is haushalt@example.org. */
    public static final long FIRST_HOUSEHOLD_PERSON = 101;

    public record Member(long id, String name, String email, int chamber) {}

    public record Farmer(long id, String name, String email, long producerId) {}

    public record Hand(long id, String name, String email) {}

    /** The assembly of 21; chambers 1 production, 2 processing and trade, 3 consumers, 4 administration, 5 science and civil society. */
    public static final List<Member> MEMBERS = List.of(
            new Member(1, "Helga Brandt", "vorsitz@example.org", 5),
            new Member(2, "Jonas Wille", "schrift@example.org", 3),
            new Member(3, "Marta Kühn", "mitglied@example.org", 3),
            new Member(4, "Ernst Gundlach", "mitglied4@example.org", 1),
            new Member(5, "Sabine Rode", "mitglied5@example.org", 1),
            new Member(6, "Dirk Stöber", "mitglied6@example.org", 1),
            new Member(7, "Anke Hildebrandt", "mitglied7@example.org", 1),
            new Member(8, "Yusuf Demir", "mitglied8@example.org", 1),
            new Member(9, "Renate Schaub", "mitglied9@example.org", 2),
            new Member(10, "Karl-Heinz Möller", "mitglied10@example.org", 2),
            new Member(11, "Ivana Petrović", "mitglied11@example.org", 2),
            new Member(12, "Lothar Eckhardt", "mitglied12@example.org", 2),
            new Member(13, "Gisela Thöne", "mitglied13@example.org", 3),
            new Member(14, "Paul Nickel", "mitglied14@example.org", 3),
            new Member(15, "Theresa Vogt", "mitglied15@example.org", 3),
            new Member(16, "Bernd Äschlimann", "mitglied16@example.org", 4),
            new Member(17, "Claudia Weißenborn", "mitglied17@example.org", 4),
            new Member(18, "Frank Ostermann", "mitglied18@example.org", 4),
            new Member(19, "Dr. Leila Haddad", "mitglied19@example.org", 5),
            new Member(20, "Matthias Öhler", "mitglied20@example.org", 5),
            new Member(21, "Ursula Zindel", "mitglied21@example.org", 5));

    /** One person for each of the twelve producers; producer ids 1 to 12. */
    public static final List<Farmer> FARMERS = List.of(
            new Farmer(31, "Lena Gerstenberg", "gemuesehof@example.org", 1),
            new Farmer(32, "Hannes Kirchner", "kirschen@example.org", 2),
            new Farmer(33, "Birgit Almeroth", "molkerei@example.org", 3),
            new Farmer(34, "Timo Henning", "huehner@example.org", 4),
            new Farmer(35, "Rolf Siebert", "wurst@example.org", 5),
            new Farmer(36, "Johanna Lamm", "schafe@example.org", 6),
            new Farmer(37, "Kemal Aydın", "baeckerei@example.org", 7),
            new Farmer(38, "Ute Mühlhausen", "muehle@example.org", 8),
            new Farmer(39, "Gerd Imhof", "imkerei@example.org", 9),
            new Farmer(40, "Anja Most", "mosterei@example.org", 10),
            new Farmer(41, "Werner Erdmann", "kartoffeln@example.org", 11),
            new Farmer(42, "Mei Schwarz", "pilze@example.org", 12));

    public static final List<Hand> HELPERS = List.of(
            new Hand(51, "Olaf Packer", "team@example.org"),
            new Hand(52, "Inge Ausgang", "ausgabe@example.org"),
            new Hand(53, "Petra Zahl", "kasse@example.org"),
            new Hand(54, "Alex Admin", "admin@example.org"));

    private Cast() {}
}
