package kr.seogo.disclosure.api;

import java.time.Instant;
import kr.seogo.disclosure.CaseNumber;

/** Somebody looked at who asks. */
public record IdentityLook(CaseNumber number, String who, String role, String why, Instant at) {}
