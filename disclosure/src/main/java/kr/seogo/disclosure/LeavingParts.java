package kr.seogo.disclosure;

import java.nio.file.Path;
import java.util.Optional;
import kr.seogo.catalog.api.Redactions;
import kr.seogo.catalog.api.VirusScanner;
import kr.seogo.disclosure.api.RedactionTool;

/**
 * What a room needs so that anything can leave the house.
 *
 * @param tool opens files that nobody trusts
 * @param scanner looks for malware in what is brought; empty: nobody does
 * @param redactions where released redactions become files of their records
 * @param drafts folder where copies wait for a second person; made where it is not there
 * @param files folder of what is handed over, a folder in it for each case; made where it is not there
 */
public record LeavingParts(
        RedactionTool tool, Optional<? extends VirusScanner> scanner, Redactions redactions, Path drafts, Path files) {}
