/** The virus scanner ClamAV, asked over its own socket. */
@NullMarked
package kr.seogo.app.internal.clamav;

import org.jspecify.annotations.NullMarked;
