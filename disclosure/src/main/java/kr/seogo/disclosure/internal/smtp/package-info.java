/** Mail by SMTP (RFC 5321), by Angus Mail. */
@NullMarked
package kr.seogo.disclosure.internal.smtp;

import org.jspecify.annotations.NullMarked;
