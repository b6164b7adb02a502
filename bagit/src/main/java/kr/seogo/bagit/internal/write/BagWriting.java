package kr.seogo.bagit.internal.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import kr.seogo.bagit.BagFiles;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.BagPath;
import kr.seogo.bagit.PayloadSummary;
import kr.seogo.bagit.TagContent;
import kr.seogo.bagit.WriteOutcome;
import kr.seogo.bagit.internal.container.FindingLog;
import kr.seogo.bagit.internal.tag.BagInfoFile;
import kr.seogo.bagit.internal.verify.Meter;

/** Writes one bag by a plan: payload, manifests, tag files, and the tag manifests last. */
public final class BagWriting {

    private static final String OXUM = "Payload-Oxum";
    private static final String DATE = "Bagging-Date";

    private final WritePlan plan;
    private final FindingLog log;

    public BagWriting(WritePlan plan, FindingLog log) {
        this.plan = plan;
        this.log = log;
    }

    /** Writes the payload that {@code feed} gives, unless the log has an error by then. */
    public WriteOutcome write(Path destination, PayloadFeed feed) {
        if (log.hasErrors()) {
            return new WriteOutcome.Refused(log.toList());
        }
        Optional<PayloadSummary> summary = Staging.write(destination, folder -> fill(folder, feed));
        return summary.<WriteOutcome>map(payload -> new WriteOutcome.Written(destination, payload, log.toList()))
                .orElseGet(() -> new WriteOutcome.Refused(log.toList()));
    }

    private Optional<PayloadSummary> fill(Path folder, PayloadFeed feed) throws IOException {
        Tree tree = new Tree(folder);
        tree.folder("data");
        long total = 0;
        for (int i = 0; i < feed.count(); i++) {
            total += Math.max(0, feed.size(i));
        }
        Meter meter = new Meter(plan.listener(), feed.count(), total);
        BagFiles payload = new PayloadCopy(feed, tree, plan.algorithms(), meter).run(plan.threads(), log);
        if (log.hasErrors()) {
            return Optional.empty();
        }
        TagWriter tags = new TagWriter(tree, plan.algorithms());
        PayloadSummary summary =
                new PayloadSummary(payload.count(), payload.bytes(), tags.writeManifests(payload), payload);
        writeTags(tags, summary);
        return Optional.of(summary);
    }

    private void writeTags(TagWriter tags, PayloadSummary summary) throws IOException {
        for (Map.Entry<BagPath, TagContent> file : plan.tagFiles().entrySet()) {
            tags.write(file.getKey(), file.getValue());
        }
        for (Map.Entry<BagPath, byte[]> file : plan.tagBytes().apply(summary).entrySet()) {
            tags.write(WritePlan.checkedTagFile(file.getKey()).value(), file.getValue());
        }
        tags.write("bag-info.txt", BagInfoFile.write(info(summary)));
        tags.writeDeclaration();
        tags.writeTagManifests();
    }

    private BagInfo info(PayloadSummary summary) {
        BagInfo info = plan.info().apply(summary).without(OXUM);
        if (plan.baggingDate().isPresent()) {
            info = info.without(DATE).with(DATE, plan.baggingDate().get().toString());
        }
        return info.with(OXUM, summary.bytes() + "." + summary.files());
    }
}
