package kr.seogo.preservation.internal.copies;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kr.seogo.preservation.CareReport;
import kr.seogo.preservation.CopyName;
import kr.seogo.preservation.DamagedCopy;
import kr.seogo.preservation.ObjectId;
import kr.seogo.preservation.StoreCare;
import kr.seogo.preservation.Verification;

/** Care that also writes into each object what was mended of it. What was not written yet is written at the next turn. */
record TellingCare(StoreCare care, Runnable telling) implements StoreCare {

    @Override
    public List<CopyName> copies() {
        return care.copies();
    }

    @Override
    public int catchUp() {
        telling.run();
        return care.catchUp();
    }

    @Override
    public Optional<Verification> readNext(CopyName copy) {
        return care.readNext(copy);
    }

    @Override
    public Mending mend(ObjectId object) {
        Mending mending = care.mend(object);
        telling.run();
        return mending;
    }

    @Override
    public Listing compare(CopyName copy) {
        return care.compare(copy);
    }

    @Override
    public List<ObjectId> recorded(Optional<ObjectId> after, int limit) {
        return care.recorded(after, limit);
    }

    @Override
    public List<ObjectId> unrecorded(Collection<ObjectId> objects) {
        return care.unrecorded(objects);
    }

    @Override
    public List<DamagedCopy> notWhole(int limit) {
        return care.notWhole(limit);
    }

    @Override
    public CareReport report() {
        return care.report();
    }
}
