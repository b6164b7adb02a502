package kr.seogo.bagit.internal.verify;

import java.util.List;
import java.util.Set;
import kr.seogo.bagit.BagFiles;
import kr.seogo.bagit.BagInfo;
import kr.seogo.bagit.FetchEntry;
import kr.seogo.bagit.Finding;
import kr.seogo.bagit.digest.DigestAlgorithm;
import kr.seogo.bagit.internal.table.Inventory;
import kr.seogo.bagit.internal.tag.BagitTxt;

/** What a check found, for the report. */
public record CheckResult(
        BagitTxt declaration,
        BagInfo info,
        List<Finding> findings,
        Inventory inventory,
        BagFiles payload,
        BagFiles tagFiles,
        Set<DigestAlgorithm> payloadManifests,
        Set<DigestAlgorithm> tagManifests,
        boolean hasFetch,
        List<FetchEntry> fetch) {}
