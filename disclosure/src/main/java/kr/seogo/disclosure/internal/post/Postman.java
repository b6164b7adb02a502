package kr.seogo.disclosure.internal.post;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import kr.seogo.disclosure.ArrivalWay;
import kr.seogo.disclosure.LetterState;
import kr.seogo.disclosure.LetterTo.Addressee;
import kr.seogo.disclosure.MailSettings;
import kr.seogo.disclosure.api.LetterPost;
import kr.seogo.disclosure.internal.desk.Reached;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends letters at most once. That a letter is being sent is written and durable before the server is spoken to; what came
 * of it is written after. Whoever finds one being sent for longer than sending can take does not send it again: the server
 * may have it, so somebody looks. Several processes may do this at once; a line is one's at a time.
 */
public final class Postman implements LetterPost {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    /** Longer than any sending takes (the mailer's own limits end it sooner). */
    private static final Duration LONGEST_SENDING = Duration.ofMinutes(15);

    /**
     * How many times as long as a letter takes to make nobody makes one. A holiday declared owes thousands at once, for which
     * nobody waits by the minute; whoever looks at a page meanwhile waits for a processor.
     */
    private static final long RESTS = 2;

    /** So many are made before those that are ready go out. */
    private static final int SOME = 20;

    private final Jdbi jdbi;
    private final Press press;
    private final CaseVault vault;
    private final Optional<Outgoing> outgoing;
    private final Reached reached;
    private final InstantSource clock;

    /** How mail goes out. */
    public record Outgoing(Mailer mailer, MailSettings settings) {}

    Postman(
            Jdbi jdbi,
            Press press,
            CaseVault vault,
            Optional<Outgoing> outgoing,
            Reached reached,
            InstantSource clock) {
        this.jdbi = jdbi;
        this.press = press;
        this.vault = vault;
        this.outgoing = outgoing;
        this.reached = reached;
        this.clock = clock;
    }

    @Override
    public Round round() {
        int put = abandoned();
        int made = 0;
        int sent = 0;
        int some;
        do {
            some = makeSome();
            made += some;
            Optional<LetterState> one = outgoing.flatMap(this::sendOne);
            while (one.isPresent()) {
                sent += one.get() == LetterState.SENT ? 1 : 0;
                put += one.get() == LetterState.SENT ? 0 : 1;
                one = outgoing.flatMap(this::sendOne);
            }
        } while (some == SOME && !Thread.currentThread().isInterrupted());
        return new Round(made, sent, put);
    }

    private int makeSome() {
        int made = 0;
        long began = System.nanoTime();
        while (made < SOME && makeOne()) {
            made++;
            LockSupport.parkNanos(RESTS * (System.nanoTime() - began));
            began = System.nanoTime();
        }
        return made;
    }

    private boolean makeOne() {
        return jdbi.inTransaction(handle ->
                LetterRow.due(handle).map(row -> press.make(handle, row, now())).isPresent());
    }

    /** Those whose sender is gone: nobody knows whether the server took them. */
    private int abandoned() {
        return jdbi.inTransaction(handle -> {
            List<LetterRow> stuck = LetterRow.stuck(handle, now().minus(LONGEST_SENDING));
            for (LetterRow row : stuck) {
                String detail = "보내는 도중에 멈추어 메일 서버가 받았는지 알 수 없습니다. 서버 기록을 확인하십시오. It stopped while being sent; look"
                        + " into the mail server's log for " + messageId(row) + ".";
                LOG.error("Letter {} of case {} needs somebody: {}", row.id(), row.number(), detail);
                row.moved(handle, LetterState.UNCERTAIN, Recipients.POST, detail, now());
            }
            return stuck.size();
        });
    }

    private Optional<LetterState> sendOne(Outgoing by) {
        return jdbi.inTransaction(handle -> LetterRow.ready(handle, now()).map(row -> {
                    handle.execute(
                            "update disclosure.letter set claimed = ?, attempts = attempts + 1 where id = ?",
                            LetterRow.utc(now()),
                            row.id());
                    row.moved(handle, LetterState.SENDING, Recipients.POST, "", now());
                    return row;
                }))
                .map(row -> settled(row, by.mailer().send(mail(row)), by.settings()));
    }

    private LetterState settled(LetterRow row, Mailed outcome, MailSettings settings) {
        return jdbi.inTransaction(handle -> {
            Optional<LetterRow> still =
                    LetterRow.locked(handle, row.number(), row.id()).filter(now -> now.state() == LetterState.SENDING);
            if (still.isEmpty()) {
                LOG.error("Letter {} was settled by somebody while it was being sent: {}", row.id(), outcome);
                return LetterState.UNCERTAIN;
            }
            LetterRow now = still.get();
            return switch (outcome) {
                case Mailed.Accepted yes -> {
                    now.moved(handle, LetterState.SENT, Recipients.POST, messageId(row), now());
                    reached.reached(handle, row.arrived(ArrivalWay.EMAIL));
                    yield LetterState.SENT;
                }
                case Mailed.Later later -> later(handle, now, later.why(), settings);
                case Mailed.Never never -> given(handle, now, never.why());
                case Mailed.Unknown unknown -> {
                    LOG.error("Letter {} of case {} may have been sent: {}", row.id(), row.number(), unknown.why());
                    now.moved(handle, LetterState.UNCERTAIN, Recipients.POST, unknown.why(), now());
                    yield LetterState.UNCERTAIN;
                }
            };
        });
    }

    private LetterState later(Handle handle, LetterRow row, String why, MailSettings settings) {
        Instant next = Pauses.next(now(), row.attempts());
        if (next.isAfter(row.made().plus(settings.patience()))) {
            return given(handle, row, why);
        }
        LOG.warn("Letter {} is tried again at {}: {}", row.id(), next, why);
        handle.execute("update disclosure.letter set next_try = ? where id = ?", LetterRow.utc(next), row.id());
        row.moved(handle, LetterState.READY, Recipients.POST, why, now());
        return LetterState.READY;
    }

    private LetterState given(Handle handle, LetterRow row, String why) {
        LOG.error("Letter {} of case {} is given up and needs to be posted: {}", row.id(), row.number(), why);
        row.moved(handle, LetterState.REFUSED, Recipients.POST, why, now());
        return LetterState.REFUSED;
    }

    private Mail mail(LetterRow row) {
        KeptLetter kept = jdbi.withHandle(handle -> KeptLetter.read(handle, vault, row.number(), row.id()))
                .orElseThrow(() -> new IllegalStateException("Letter " + row.id() + " is ready and was never made"));
        String name = row.letter().form().label().ko();
        return new Mail(
                messageId(row),
                kept.notice().to().email().orElseThrow(),
                "[" + kept.notice().from() + "] " + name + " (" + row.number() + ")",
                text(row, kept.notice().from(), name),
                row.number() + "-" + row.id() + ".pdf",
                kept.pdf().orElseThrow());
    }

    private static String text(LetterRow row, String from, String name) {
        String own = row.letter().addressee() == Addressee.REQUESTER ? "접수번호와 비밀번호로 내 청구에서도 볼 수 있습니다. " : "";
        return from + "의 정보공개 청구 " + row.number() + "에 관한 " + name + "를 붙임으로 보냅니다.\n" + own
                + "이 주소로는 답장을 받지 않습니다.\n\nAttached is a notice about the request for disclosure " + row.number()
                + ". Replies to this address are not read.\n";
    }

    /** Stands for the letter and its time, whatever is tried; ids of another database do not meet it. */
    private String messageId(LetterRow row) {
        String domain = outgoing.map(by -> by.settings().from())
                .map(from -> from.substring(from.indexOf('@') + 1))
                .orElse("localhost");
        return "<letter-" + row.id() + "." + row.number() + "." + row.made().toEpochMilli() + "@" + domain + ">";
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
