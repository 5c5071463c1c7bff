package org.allmende.portal.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who runs this house and answers for it. Whoever installs it sets {@code allmende.operator.*}; the defaults are invented. */
@Named
@ApplicationScoped
public class Operator {

    @Inject @ConfigProperty(name = "allmende.operator.name", defaultValue = "Ernährungsrat Werra-Meißner (erfunden)") String name;
    @Inject @ConfigProperty(name = "allmende.operator.street", defaultValue = "Marktplatz 1") String street;
    @Inject @ConfigProperty(name = "allmende.operator.place", defaultValue = "37269 Eschwege") String place;
    @Inject @ConfigProperty(name = "allmende.operator.represented-by", defaultValue = "Helga Brandt") String representedBy;
    @Inject @ConfigProperty(name = "allmende.operator.email", defaultValue = "hallo@example.org") String email;
    @Inject @ConfigProperty(name = "allmende.operator.phone", defaultValue = "05651 000000") String phone;
    @Inject @ConfigProperty(name = "allmende.operator.register", defaultValue = "VR 0000, Amtsgericht Eschwege") String register;
    @Inject @ConfigProperty(name = "allmende.operator.security-email", defaultValue = "sicherheit@example.org") String securityEmail;

    public String getName() {
        return name;
    }

    public String getStreet() {
        return street;
    }

    public String getPlace() {
        return place;
    }

    public String getRepresentedBy() {
        return representedBy;
    }

    public String getEmail() {
        return email;
    }

    public String getPhone() {
        return phone;
    }

    public String getRegister() {
        return register;
    }

    String securityEmail() {
        return securityEmail;
    }
}
