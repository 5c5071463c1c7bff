package org.allmende.council.register;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.allmende.platform.security.SecurityRefusal;
import org.allmende.platform.web.Refused;

/** The register for machines; public. */
@Path("decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DecisionResource {

    @Inject DecisionRegister register;
    @Inject Matters matters;

    @GET
    public DecisionsFound find(@QueryParam("q") String q, @QueryParam("year") Integer year, @QueryParam("page") @DefaultValue("1") int page) {
        return register.find(q, year, Math.min(page, 100_000));
    }

    @GET
    @Path("{number}")
    public Decision byNumber(@PathParam("number") String number) {
        return register.byNumber(number).map(decision -> decision.with(matters.published(decision.matterCode(), decision.proposal())))
                .orElseThrow(() -> new Refused(SecurityRefusal.NOT_FOUND));
    }
}
