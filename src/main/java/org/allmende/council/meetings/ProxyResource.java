package org.allmende.council.meetings;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Proxies for a meeting and their ends. */
@Path("meetings")
@Consumes(MediaType.APPLICATION_JSON)
public class ProxyResource {

    @Inject GiveProxy giveProxy;
    @Inject RevokeProxy revokeProxy;

    /** @param document which paper was seen; not for the own proxy */
    public record NewProxy(long personId, long holderId, String document) {}

    public record ProxyEnd(long personId) {}

    @POST
    @Path("{id}/proxies")
    public Response give(@PathParam("id") long meetingId, NewProxy proxy) {
        giveProxy.give(meetingId, proxy.personId(), proxy.holderId(), proxy.document());
        return Response.status(Response.Status.CREATED).build();
    }

    @POST
    @Path("{id}/proxy-ends")
    public Response end(@PathParam("id") long meetingId, ProxyEnd end) {
        revokeProxy.revoke(meetingId, end.personId());
        return Response.status(Response.Status.CREATED).build();
    }
}
