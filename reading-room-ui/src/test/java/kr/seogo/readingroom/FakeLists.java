package kr.seogo.readingroom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.seogo.access.SearchIncidentList;
import kr.seogo.catalog.Caller;
import kr.seogo.catalog.Permission;
import kr.seogo.catalog.RecordId;
import kr.seogo.catalog.api.AccessDesk;
import kr.seogo.catalog.api.ExtractionNote;
import kr.seogo.catalog.api.ExtractionNote.State;
import kr.seogo.catalog.api.UnreadFiles;

/** What waits for the small archive's staff: 60 damaged files, one with a hostile name, and two questions. */
final class FakeLists implements UnreadFiles, SearchIncidentList {

    @Override
    public Page list(Optional<State> state, int page, int size, Caller.Staff staff) {
        if (!Permission.READ_EVERYTHING.isOf(staff)) {
            throw new AccessDesk.ForbiddenException("Only for those who read everything");
        }
        List<UnreadFile> all = java.util.stream.IntStream.rangeClosed(1, 60)
                .mapToObj(FakeLists::damaged)
                .filter(file -> state.isEmpty() || state.get() == file.note().state())
                .toList();
        int from = Math.min((page - 1) * size, all.size());
        int to = Math.min(from + size, all.size());
        return new Page(Map.of(State.DAMAGED, 60L, State.EMPTY, 3L), all.subList(from, to), to < all.size());
    }

    private static UnreadFile damaged(int n) {
        ExtractionNote note =
                new ExtractionNote(State.DAMAGED, 0, "tika 3.3.1", "마지막 쪽을 읽지 못함 <b>" + n, Sample.DECIDED);
        return n == 1
                ? new UnreadFile(
                        new RecordId(SmallArchive.HIDDEN), "숨긴 기록의 제목", 1, SmallArchive.HOSTILE_NAME, "fmt/18", note)
                : new UnreadFile(
                        new RecordId(SmallArchive.OPEN), "제3차 도시계획위원회 회의록", 1, "손상 " + n + ".pdf", "fmt/18", note);
    }

    @Override
    public List<Incident> newest(int atMost) {
        throw new UnsupportedOperationException("The pages show questions, not single searches");
    }

    @Override
    public List<Question> mostOften(int atMost) {
        return List.of(
                new Question(
                        "<b>물때표",
                        Map.of("level", "item", "agency", "한빛시 총무과"),
                        12,
                        Sample.DECIDED,
                        Sample.DECIDED.plusSeconds(90_000)),
                new Question("", Map.of("from", "1890-01-01"), 1, Sample.DECIDED, Sample.DECIDED));
    }
}
