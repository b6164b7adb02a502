/** Evidence records (RFC 4998) by Bouncy Castle. For preservation only. */
@NullMarked
package kr.seogo.preservation.internal.evidence;

import org.jspecify.annotations.NullMarked;
