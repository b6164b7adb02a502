package kr.seogo.app.internal.web;

import java.util.EnumSet;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Refuses every address that is not plain: broken percent codes, empty or ambiguous segments. The server would refuse
 * them as well, but before it has looked whose address it is, so that nobody could say it in that one's words.
 */
final class AddressGate extends Handler.Wrapper {

    /** Lets everything be read that can be; only with this gate before all that would act on it. */
    static final UriCompliance READ_ALL =
            new UriCompliance("read all, refuse at the gate", EnumSet.allOf(UriCompliance.Violation.class));

    AddressGate(Handler guarded) {
        super(guarded);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        boolean plain = request.getHttpURI().getViolations().stream().allMatch(UriCompliance.DEFAULT::allows);
        if (plain) {
            return super.handle(request, response, callback);
        }
        Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
        return true;
    }
}
