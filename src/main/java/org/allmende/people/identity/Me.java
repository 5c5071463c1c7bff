package org.allmende.people.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.allmende.platform.security.Permission;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The signed-in person as pages see them, and the places of the navigation that this person can use. */
@Named
@RequestScoped
public class Me {

    @Inject SignedIn signedIn;
    @Inject HttpServletRequest request;
    @Inject @ConfigProperty(name = "allmende.demo", defaultValue = "false") boolean demo;

    public boolean isSignedIn() {
        return signedIn.signedIn();
    }

    public String getName() {
        return signedIn.name();
    }

    public boolean isDemo() {
        return demo;
    }

    public boolean may(String permission) {
        return signedIn.may(Permission.valueOf(permission));
    }

    public List<Place> getPlaces() {
        List<Place> places = new ArrayList<>();
        boolean council = may("SEE_COUNCIL");
        boolean household = may("CHANGE_BOX");
        add(places, true, "today", "today", "/portal/home/today", isSignedIn());
        add(places, true, "council", "council", "/council/motions/motions", council);
        add(places, !council, "decisions", "decision", "/council/register/decisions", true);
        add(places, true, "market", "market", "/market/catalogue/browse", true);
        add(places, true, "my-box", "box", "/market/subscriptions/my-boxes", household);
        add(places, true, "subscribe", "box", "/market/subscriptions/subscribe-to-box", !household);
        add(places, true, "stock", "stock", "/market/stock/enter-harvest", !signedIn.scopesOf(Role.PRODUCER).isEmpty());
        add(places, true, "packing", "pack", "/market/delivery/deliveries", may("PACK_BOXES"));
        add(places, true, "pickup", "pickup", "/market/delivery/check-in", may("CHECK_IN_BOXES"));
        add(places, false, "meetings", "meeting", "/council/meetings/meetings", council);
        add(places, false, "standards", "standard", "/standards/criteria/standards", true);
        add(places, false, "points", "map", "/market/pickup/points", true);
        add(places, false, "producers", "farm", "/market/producers/producers", true);
        add(places, false, "account", "person", "/people/identity/account", isSignedIn());
        add(places, false, "admin", "settings", "/people/roles/roles", may("GRANT_ROLES"));
        return places;
    }

    private void add(List<Place> places, boolean primary, String key, String icon, String url, boolean shown) {
        if (shown) {
            long taken = places.stream().filter(Place::primary).count();
            places.add(new Place(key, icon, request.getContextPath() + url, url.equals(request.getServletPath()), primary && taken < 4));
        }
    }
}
