/** Signatures (CMS, RFC 5652; CAdES) and time stamps (RFC 3161) by Bouncy Castle. For preservation only. */
@NullMarked
package kr.seogo.preservation.internal.cms;

import org.jspecify.annotations.NullMarked;
