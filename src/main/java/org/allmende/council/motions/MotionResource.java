package org.allmende.council.motions;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/** Motions for machines: submitting, supporting and withdrawing one is creating a submission, a support, a withdrawal. */
@Path("motions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MotionResource {

    @Inject MotionRows rows;
    @Inject MotionSheets sheets;
    @Inject DraftMotion draftMotion;
    @Inject SubmitMotion submitMotion;
    @Inject SecondMotion secondMotion;
    @Inject WithdrawMotion withdrawMotion;

    /** @param proposal may be left out */
    public record NewMotion(long bodyId, String title, String summary, String wording, String reasons, String matterCode, JsonObject proposal, LocalDate effectiveOn) {}

    public record Created(long id) {}

    public record Support(int supporters) {}

    public record Withdrawal(String reason) {}

    @GET
    public List<MotionRow> find(@QueryParam("show") @DefaultValue("OPEN") MotionFilter show, @QueryParam("page") @DefaultValue("1") int page) {
        List<MotionRow> found = rows.find(show, Math.clamp(page, 1, 100_000));
        return found.size() > MotionRows.PAGE ? found.subList(0, MotionRows.PAGE) : found;
    }

    @GET
    @Path("{id}")
    public MotionSheet byId(@PathParam("id") long id) {
        return sheets.of(id);
    }

    @POST
    public Response draft(@NotNull NewMotion motion) {
        long id = draftMotion.draft(motion.bodyId(), new MotionDraft(motion.title(), motion.summary(), motion.wording(), motion.reasons(), motion.matterCode(),
                motion.proposal() == null ? JsonValue.EMPTY_JSON_OBJECT : motion.proposal(), motion.effectiveOn()));
        return Response.created(URI.create("motions/" + id)).entity(new Created(id)).build();
    }

    @POST
    @Path("{id}/submission")
    public void submit(@PathParam("id") long id) {
        submitMotion.submit(id);
    }

    @POST
    @Path("{id}/supports")
    public Support second(@PathParam("id") long id) {
        return new Support(secondMotion.second(id));
    }

    @POST
    @Path("{id}/withdrawal")
    public void withdraw(@PathParam("id") long id, Withdrawal withdrawal) {
        withdrawMotion.withdraw(id, withdrawal == null ? null : withdrawal.reason());
    }
}
