package kr.seogo.disclosure.internal.post;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kr.seogo.catalog.Label;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.BadInputException;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.IdentityKeys;
import kr.seogo.disclosure.LetterFormat;
import kr.seogo.disclosure.LetterState;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CaseDesk;
import kr.seogo.disclosure.api.Citizens;
import kr.seogo.disclosure.api.LetterDesk;
import kr.seogo.disclosure.api.LetterFile;
import kr.seogo.disclosure.api.LetterPost;
import kr.seogo.disclosure.internal.desk.Reached;
import kr.seogo.disclosure.internal.notices.html.NoticeHtml;
import kr.seogo.disclosure.internal.notices.hwpx.NoticeHwpx;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Identities;
import kr.seogo.disclosure.internal.privacy.Vault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Letters over the database. Who may see a case, and whose secret opens it, is asked of the desk and of citizens' door. */
public final class LetterOffice implements LetterDesk {

    private final Jdbi jdbi;
    private final CaseDesk desk;
    private final Citizens citizens;
    private final CaseVault vault;
    private final Press press;
    private final Enclosures enclosures;
    private final boolean mails;
    private final InstantSource clock;
    private final Reached reached;
    private final Postman postman;

    public LetterOffice(
            Jdbi jdbi,
            CaseDesk desk,
            Citizens citizens,
            IdentityKeys keys,
            Optional<Postman.Outgoing> outgoing,
            Reached reached,
            InstantSource clock) {
        this.jdbi = jdbi;
        this.desk = desk;
        this.citizens = citizens;
        this.vault = new CaseVault(new Vault(keys));
        this.mails = outgoing.isPresent();
        Identities identities = new Identities(vault);
        this.press = new Press(identities, vault, mails);
        this.enclosures = new Enclosures(identities);
        this.clock = clock;
        this.reached = reached;
        this.postman = new Postman(jdbi, press, vault, outgoing, reached, clock);
    }

    /** The outbox. */
    public LetterPost post() {
        return postman;
    }

    @Override
    public Answer forStaff(CaseNumber number, long letter, LetterFormat format, Actor actor) {
        if (!sees(number, actor)) {
            return new Answer.None();
        }
        return jdbi.inTransaction(handle -> LetterRow.locked(handle, number, letter)
                .map(row -> {
                    Identities.looked(handle, number, actor, Recipients.WHY + " " + letter, now());
                    return file(handle, row, format);
                })
                .orElseGet(Answer.None::new));
    }

    @Override
    public Answer enclosure(CaseNumber number, long letter, LetterFormat format, Actor actor) {
        if (!sees(number, actor)) {
            return new Answer.None();
        }
        return jdbi.inTransaction(handle -> LetterRow.locked(handle, number, letter)
                .filter(row -> row.letter().form().encloses())
                .map(row -> {
                    Identities.looked(handle, number, actor, Recipients.WHY + " " + letter + " 붙임: 정보공개 청구서", now());
                    return enclosures.of(handle, row, format);
                })
                .orElseGet(Answer.None::new));
    }

    @Override
    public Answer forCitizen(String number, String secret, String address, long letter, LetterFormat format) {
        return switch (citizens.look(number, secret, address)) {
            case Citizens.Answer.Seen seen ->
                seen.view().letters().stream().anyMatch(one -> one.id() == letter)
                        ? jdbi.inTransaction(
                                handle -> LetterRow.locked(handle, seen.view().number(), letter)
                                        .map(row -> opened(handle, row, format))
                                        .orElseGet(Answer.None::new))
                        : new Answer.None();
            case Citizens.Answer.Unknown unknown -> new Answer.Refused(unknown);
            case Citizens.Answer.TooMany many -> new Answer.Refused(many);
        };
    }

    @Override
    public List<Waiting> waiting(Actor actor) {
        if (actor.role() != Role.DESK && actor.role() != Role.OFFICER) {
            return List.of();
        }
        return jdbi.withHandle(handle -> LetterRow.waiting(handle, actor.body(), actor.department()).stream()
                .map(row -> new Waiting(
                        row.number(), row.id(), row.letter(), row.state(), row.made(), row.attempts(), row.trouble()))
                .toList());
    }

    @Override
    public Settled settle(CaseNumber number, long letter, Settlement how, String why, Actor actor) {
        if (why.isBlank()) {
            throw new BadInputException("reason", new Label("이유를 적어야 합니다.", "It needs the reason, which is kept."));
        }
        if (!sees(number, actor)) {
            return new Settled.None();
        }
        return jdbi.inTransaction(handle -> LetterRow.locked(handle, number, letter)
                .map(row -> settled(handle, row, how, why.strip(), actor))
                .orElseGet(Settled.None::new));
    }

    private Settled settled(Handle handle, LetterRow row, Settlement how, String why, Actor actor) {
        boolean mailable = how != Settlement.MAIL || (mails && hasEmail(handle, row));
        if (!how.from().contains(row.state()) || !mailable) {
            return new Settled.NotNow(new Label(
                    "지금은 할 수 없습니다: " + row.state().label().ko() + (mailable ? "." : ", 전자우편을 보낼 수 없습니다."),
                    "Not possible now: it is " + row.state().label().en()
                            + (mailable ? "." : ", and there is nowhere to mail it.")));
        }
        LetterState to =
                switch (how) {
                    case POSTED -> LetterState.POSTED;
                    case ARRIVED -> LetterState.SENT;
                    case MAIL -> LetterState.READY;
                    case PRINT_AGAIN -> LetterState.DUE;
                };
        handle.execute(
                "update disclosure.letter set next_try = ?, attempts = 0 where id = ?", LetterRow.utc(now()), row.id());
        row.moved(handle, to, actor.name(), why, now());
        if (how == Settlement.ARRIVED) {
            reached.reached(handle, row.arrived(ArrivalWay.EMAIL));
        }
        return new Settled.Done(to);
    }

    /** Whoever was asked has it before their eyes: it has arrived. */
    private Answer opened(Handle handle, LetterRow row, LetterFormat format) {
        Answer answer = file(handle, row, format);
        if (answer instanceof Answer.Found) {
            reached.reached(handle, row.arrived(ArrivalWay.OPENED));
        }
        return answer;
    }

    private static boolean hasEmail(Handle handle, LetterRow row) {
        return handle.createQuery("select email from disclosure.letter_file where letter = :id")
                .bind("id", row.id())
                .mapTo(Boolean.class)
                .findOne()
                .orElse(false);
    }

    private Answer file(Handle handle, LetterRow row, LetterFormat format) {
        if (row.state() == LetterState.DUE) {
            press.make(handle, row, now());
        }
        return KeptLetter.read(handle, vault, row.number(), row.id())
                .map(kept -> file(kept, row, format))
                .orElseGet(Answer.None::new);
    }

    private static Answer file(KeptLetter kept, LetterRow row, LetterFormat format) {
        Optional<byte[]> bytes =
                switch (format) {
                    case PDF -> kept.pdf();
                    case HTML -> Optional.of(NoticeHtml.page(kept.notice()).getBytes(StandardCharsets.UTF_8));
                    case HWPX -> Optional.of(NoticeHwpx.of(kept.notice()));
                };
        String name = row.number() + "-" + row.id() + "." + format.suffix();
        return bytes.<Answer>map(found -> new Answer.Found(new LetterFile(format, name, found)))
                .orElseGet(Sheets::unprintable);
    }

    private boolean sees(CaseNumber number, Actor actor) {
        return desk.view(number, actor).isPresent();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
