package kr.seogo.ingest;

import java.time.InstantSource;
import kr.seogo.preservation.FormatIdentifier;
import kr.seogo.preservation.FormatPolicy;
import kr.seogo.preservation.api.SignatureCheck;

/**
 * How the files of a transfer are looked at before it is taken in.
 *
 * @param formats says what each is
 * @param accepted which formats are not taken
 * @param damages what is done about what is wrong with one
 * @param signatures verifies the sender's
 * @param clock whose day is that of the policy
 */
public record Intake(
        FormatIdentifier formats,
        FileInspector inspector,
        FormatPolicy accepted,
        DamagePolicy damages,
        SignatureCheck signatures,
        InstantSource clock) {}
