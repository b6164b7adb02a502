/** Records of a caller's choice with their files as one package. Only the doors may use it. */
@NullMarked
package kr.seogo.access.internal.selection;

import org.jspecify.annotations.NullMarked;
