package kr.seogo.access.internal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import kr.seogo.access.CallerSource;
import kr.seogo.access.internal.json.AccessChange;
import kr.seogo.access.internal.json.DecisionJson;
import kr.seogo.catalog.AccessDecision;
import kr.seogo.catalog.AccessProposal;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.DisclosureClass;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.AccessDesk.BadProposalException;
import kr.seogo.catalog.api.AccessDesk.PersonalTitleException;
import kr.seogo.catalog.api.AccessDesk.StaleDecisionException;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/staff/records/{id}/access}: decisions on who may see a record. */
@Path("/api/v1/staff/records/{id}/access")
@Produces(MediaType.APPLICATION_JSON)
public final class StaffRecordsResource {

    private final AccessDesk desk;
    private final CallerSource callers;

    public StaffRecordsResource(AccessDesk desk, CallerSource callers) {
        this.desk = desk;
        this.callers = callers;
    }

    /** Decides; what it closes is closed at every door when this answers. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public DecisionJson decide(
            @PathParam("id") String name, @Nullable AccessChange change, @Context HttpHeaders headers) {
        Caller.Staff staff = StaffOnly.require(callers.of(headers), Permission.DECIDE_ACCESS);
        RecordId id = Parameters.record(name);
        if (change == null) {
            throw ProblemException.badParameter("body", "The body is {disclosure, grounds, reason, list}");
        }
        AccessProposal proposal = new AccessProposal(
                disclosure(change.disclosure()),
                grounds(change.grounds()),
                change.reason() == null ? "" : change.reason().strip(),
                listed(change.list()),
                Boolean.TRUE.equals(change.titleChecked()));
        OptionalInt expected =
                change.expectedVersion() == null ? OptionalInt.empty() : OptionalInt.of(change.expectedVersion());
        try {
            return DecisionJson.of(desk.decide(id, proposal, expected, staff), null);
        } catch (BadProposalException e) {
            throw ProblemException.badParameter(e.defect().where(), e.defect().sentence());
        } catch (PersonalTitleException e) {
            throw ProblemException.of(
                    409,
                    "personal-title",
                    "Title to be looked at",
                    "제목이나 설명에 개인정보로 보이는 것이 있습니다: " + e.found() + ". 살펴보고 보여도 되면 titleChecked를 밝히십시오. " + e.getMessage(),
                    "titleChecked");
        } catch (StaleDecisionException e) {
            throw ProblemException.of(
                    409,
                    "stale-version",
                    "Decided meanwhile",
                    "그 사이에 다른 결정이 있었습니다. 아무것도 바꾸지 않았습니다. " + e.getMessage(),
                    "expectedVersion");
        }
    }

    /** Every decision on the record, oldest first. */
    @GET
    public List<DecisionJson> history(@PathParam("id") String name, @Context HttpHeaders headers) {
        Caller.Staff staff = StaffOnly.require(callers.of(headers), Permission.READ_EVERYTHING);
        List<AccessDecision> history = desk.history(Parameters.record(name), staff);
        return IntStream.range(0, history.size())
                .mapToObj(i -> DecisionJson.of(history.get(i), i + 1))
                .toList();
    }

    private static DisclosureClass disclosure(@Nullable String text) {
        return Arrays.stream(DisclosureClass.values())
                .filter(one -> one.code().equals(text) || one.label().ko().equals(text))
                .findFirst()
                .orElseThrow(() -> ProblemException.badParameter(
                        "disclosure", "disclosure is open, partial or closed; found: " + text));
    }

    private static SortedSet<Integer> grounds(@Nullable List<@Nullable Integer> given) {
        SortedSet<Integer> grounds = new TreeSet<>();
        for (Integer ground : given == null ? List.<@Nullable Integer>of() : given) {
            if (ground == null) {
                throw ProblemException.badParameter("grounds", "grounds are numbers from 1 to 8; found: null");
            }
            grounds.add(ground);
        }
        return grounds;
    }

    private static boolean listed(@Nullable String text) {
        if (text == null) {
            throw ProblemException.badParameter("list", "list is open or closed; it was not given");
        }
        return switch (text) {
            case "open", "공개" -> true;
            case "closed", "비공개" -> false;
            default -> throw ProblemException.badParameter("list", "list is open or closed; found: " + text);
        };
    }
}
