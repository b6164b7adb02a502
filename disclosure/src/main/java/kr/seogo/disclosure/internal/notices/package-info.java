/** What a notice says, whatever it is printed on; what each statutory form says is in {@code forms}. */
@NullMarked
package kr.seogo.disclosure.internal.notices;

import org.jspecify.annotations.NullMarked;
