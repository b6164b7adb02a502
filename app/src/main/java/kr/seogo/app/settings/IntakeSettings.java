package kr.seogo.app.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How files are looked at before they are taken in.
 *
 * @param formats the operator's own format policy; empty: the one that comes with Seogo
 * @param damages the operator's own policy on damage; empty: the one that comes with Seogo
 * @param judging whether files are judged by veraPDF, JHOVE and by their own account
 */
public record IntakeSettings(Optional<Path> formats, Optional<Path> damages, boolean judging) {}
