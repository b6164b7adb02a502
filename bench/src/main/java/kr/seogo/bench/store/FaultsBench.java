package kr.seogo.bench.store;

import java.io.IOException;
import java.util.List;
import kr.seogo.bench.BenchException;
import kr.seogo.bench.Benchmark;
import kr.seogo.bench.Setting;
import kr.seogo.bench.figure.Limit;
import kr.seogo.bench.figure.Row;
import kr.seogo.preservation.CopyName;

/**
 * Processes that are killed, connections that are lost and disks that are full, hundreds of times. <em>Lost</em> is what
 * was acknowledged and is not there whole, in every copy; <em>false</em> what is there and was never asked for, or shows
 * and is not whole.
 */
public final class FaultsBench implements Benchmark {

    static final CopyName NEAR = new CopyName("near");

    /** One kill of the whole server to this many of a writer: it takes longer to come up. */
    private static final int WRITER_KILLS_PER_SERVER_KILL = 15;

    private static final int FULL_DISKS = 40;

    /**
     * What faults did.
     *
     * @param points how many there were
     * @param acknowledged versions or items that were
     */
    record Count(long points, long acknowledged, long lost, long wrong) {}

    @Override
    public String name() {
        return "faults";
    }

    @Override
    public long diskNeeded(Setting setting) {
        return 4_000_000_000L;
    }

    @Override
    public List<Row> run(Setting setting) throws IOException, InterruptedException {
        int kills = setting.count(setting.kills());
        setting.say("Killing a process that writes, %d times".formatted(kills));
        Count writers = new KilledWriters(setting.folder().resolve("writers")).kill(kills, setting);
        setting.say("Filling a small disk");
        Count full = FullDisk.fill(setting.folder().resolve("small"), setting.count(FULL_DISKS));
        int servers = Math.max(1, kills / WRITER_KILLS_PER_SERVER_KILL);
        setting.say("Killing a server that takes transfers in, %d times".formatted(servers));
        Count server = new KilledServers(setting, setting.folder().resolve("servers")).kill(servers);
        return List.of(
                points("kills of a writing process, every third with its connections cut before", writers),
                lost("versions lost to kills", writers, setting),
                wrong("versions false after kills", writers, setting),
                points("full disks", full),
                lost("versions lost to full disks", full, setting),
                wrong("versions false after full disks", full, setting),
                points("kills of a server with transfers under way", server),
                lost("items lost to kills of the server", server, setting),
                wrong("items false after kills of the server", server, setting));
    }

    private static Row points(String name, Count count) {
        if (count.acknowledged() == 0) {
            throw new BenchException("Nothing was acknowledged, so nothing could be lost: " + name);
        }
        return Row.of(name, (double) count.points(), "points").note("%,d acknowledged".formatted(count.acknowledged()));
    }

    private static Row lost(String name, Count count, Setting setting) {
        return Row.of(name, (double) count.lost(), "").wanted(Limit.oursAtMost(0), setting.inFull());
    }

    private static Row wrong(String name, Count count, Setting setting) {
        return Row.of(name, (double) count.wrong(), "").wanted(Limit.oursAtMost(0), setting.inFull());
    }
}
