package kr.seogo.disclosure.internal.keeping;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kr.seogo.disclosure.Actor;
import kr.seogo.disclosure.CaseEvent;
import kr.seogo.disclosure.CaseNumber;
import kr.seogo.disclosure.Requester;
import kr.seogo.disclosure.Role;
import kr.seogo.disclosure.api.CasePapers.File;
import kr.seogo.disclosure.api.CasePapers.Paper;
import kr.seogo.disclosure.internal.desk.CaseFiles;
import kr.seogo.disclosure.internal.desk.EventRows;
import kr.seogo.disclosure.internal.json.EventJson;
import kr.seogo.disclosure.internal.post.KeptLetters;
import kr.seogo.disclosure.internal.post.KeptLetters.Letter;
import kr.seogo.disclosure.internal.privacy.CaseVault;
import kr.seogo.disclosure.internal.privacy.Identities;
import org.jdbi.v3.core.Handle;

/**
 * Makes the papers of a case: its history for people and for programs, what each letter said without who it went to, and,
 * sealed under the key of the case, who asked, how third parties are reached, and the letters as they were sent.
 */
public final class PapersOfCase implements CaseFiles {

    private static final String README = """
            이 건의 청구인·제3자의 신원정보와 통지서 원본은 이 건만의 열쇠로 봉인되어 있습니다(AES-256-GCM).
            보존기간이 지나면 열쇠를 파기하며, 그 뒤에는 어느 사본에서도 읽을 수 없습니다.
            통지서의 내용은 받는 사람을 뺀 채로 따로 보존되어 있습니다.

            Who asked, third parties, and the letters as they were sent are sealed under a key of this case alone
            (AES-256-GCM). Once its retention is over the key is destroyed, and nobody can read them in any copy.
            What each letter said is kept beside this, without who it went to.
            """;

    private final CaseVault vault;
    private final Identities identities;
    private final KeptLetters letters;
    private final InstantSource clock;

    public PapersOfCase(CaseVault vault, Identities identities, InstantSource clock) {
        this.clock = clock;
        this.vault = vault;
        this.identities = identities;
        this.letters = new KeptLetters(vault);
    }

    /** Who asked, and third parties by the officer's word for them. */
    private record Persons(CaseNumber number, Optional<Requester> requester, Map<String, String> thirdParties) {}

    @Override
    public List<Paper> of(Handle handle, CaseNumber number, int after, int closing) {
        List<CaseEvent> events = EventRows.of(handle, number).subList(0, closing);
        LocalDate day = events.getLast().stamp().day();
        String id = "정보공개-" + number + (after == 0 ? "" : "/" + closing);
        String folder = number + "/" + closing + "/";
        List<Letter> told = letters.of(handle, number, after, closing);
        List<Paper> papers = new ArrayList<>();
        papers.add(history(number, events, id, folder, day));
        told.forEach(letter -> papers.add(letter(letter, id, folder)));
        papers.add(persons(handle, number, told, id, folder, day));
        return papers;
    }

    private static Paper history(CaseNumber number, List<CaseEvent> events, String id, String folder, LocalDate day) {
        return new Paper(
                id + "/history",
                "정보공개 청구 " + number + " 처리 이력",
                day,
                false,
                List.of(
                        new File(folder + "history.html", CaseHistory.html(number, events)),
                        new File(folder + "history.json", CaseHistory.json(number, events))));
    }

    private static Paper letter(Letter letter, String id, String folder) {
        String name = name(letter);
        List<File> files = new ArrayList<>();
        files.add(new File(folder + name + ".html", letter.html()));
        letter.pdf()
                .filter(pdf -> !letter.personal())
                .ifPresent(pdf -> files.add(new File(folder + name + ".pdf", pdf)));
        return new Paper(
                id + "/" + name,
                letter.to().form().label().ko() + (letter.personal() ? " (받는 사람을 뺀 것)" : ""),
                letter.notice().date(),
                false,
                files);
    }

    private Paper persons(
            Handle handle, CaseNumber number, List<Letter> told, String id, String folder, LocalDate day) {
        Actor archive = new Actor("archive", Role.SYSTEM, "", Optional.empty());
        Persons persons = new Persons(number, identities.requester(handle, number), identities.parties(handle, number));
        Identities.looked(handle, number, archive, "record", clock.instant());
        List<File> files = new ArrayList<>();
        files.add(new File(folder + "persons/README.txt", README.getBytes(StandardCharsets.UTF_8)));
        files.add(sealed(
                handle, number, folder, "persons.json", EventJson.write(persons).getBytes(StandardCharsets.UTF_8)));
        told.stream().filter(Letter::personal).forEach(letter -> letter.pdf()
                .ifPresent(pdf -> files.add(sealed(handle, number, folder, name(letter) + ".pdf", pdf))));
        return new Paper(id + "/persons", "정보공개 청구 " + number + " 청구인 등 신원정보 (봉인)", day, true, files);
    }

    private File sealed(Handle handle, CaseNumber number, String folder, String name, byte[] bytes) {
        return new File(folder + "persons/" + name + ".sealed", vault.sealFile(handle, number, name, bytes));
    }

    private static String name(Letter letter) {
        return String.format(
                Locale.ROOT,
                "letter-%03d-%s-%d",
                letter.version(),
                letter.to().form().code(),
                letter.id());
    }
}
