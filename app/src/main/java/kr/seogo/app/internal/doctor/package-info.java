/** Looks at the machine for what Seogo needs or would use. Only kr.seogo.app and its commands may use it. */
@NullMarked
package kr.seogo.app.internal.doctor;

import org.jspecify.annotations.NullMarked;
