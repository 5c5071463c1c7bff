package org.allmende.support;

/** What a person reads who has just started the demo. */
final class Welcome {

    private Welcome() {}

    static String text(int port, int mailPort) {
        return """

                Allmende is running:   http://localhost:%d/
                Mails it has sent:     http://localhost:%d/

                Demo logins (password of all: allmende-demo)
                  mitglied@example.org      council member        vorsitz@example.org      chair
                  schrift@example.org       secretary             haushalt@example.org     household with a box
                  gemuesehof@example.org    producer (vegetables) kirschen@example.org     producer (cherries)
                  team@example.org          packing team          ausgabe@example.org      pickup point host
                  kasse@example.org         treasurer             admin@example.org        administrator

                Ctrl-C stops everything.
                """.formatted(port, mailPort);
    }
}
